import { useEffect, useState } from "react";
import { useI18n } from "../ui/language/LanguageProvider";

interface DownloadLinkProps {
  readonly text: string;
  readonly fileName: string;
  /** Media type. */
  readonly type: string;
  /** Names what is downloaded. */
  readonly of: string;
}

/** A text as a file, made in the browser. */
export function DownloadLink({ text, fileName, type, of }: DownloadLinkProps) {
  const { t } = useI18n();
  const [href, setHref] = useState<string>();
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [text, type]);
  const ending = fileName.slice(fileName.lastIndexOf("."));
  return (
    <a href={href} download={fileName} aria-label={t("cite.downloadName", { ending, form: of })}>
      {t("cite.download", { ending })}
    </a>
  );
}
