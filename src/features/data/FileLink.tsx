import { hrefOfDescriptor } from "../../package/descriptor/descriptorUrl";
import { useI18n } from "../../ui/language/LanguageProvider";

interface FileLinkProps {
  /** That of the package. */
  readonly folder: string;
  readonly file: string;
  /** Not said where it is not known. */
  readonly bytes?: number;
}

/** A file of a data package, with its size. */
export function FileLink({ folder, file, bytes }: FileLinkProps) {
  const { t, formats } = useI18n();
  return (
    <>
      <a href={hrefOfDescriptor(folder).replace(/[^/]*$/, file)} download={file}>
        {file}
      </a>
      {bytes !== undefined &&
        ` (${t("data.size", { kilobytes: formats.formatNumber(Math.max(1, Math.round(bytes / 1000))) })})`}
    </>
  );
}
