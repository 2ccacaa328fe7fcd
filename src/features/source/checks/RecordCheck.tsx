import type { ReactNode } from "react";
import { useI18n } from "../../../ui/language/LanguageProvider";

interface RecordCheckProps {
  readonly id: "shared" | "several" | "capitals" | "city" | "country";
  /** How many findings there are, and of how many accounts or points. */
  readonly found: number;
  readonly total: number;
  /** How many posts have them, where that is another number. */
  readonly posts?: number;
  readonly km?: number;
  readonly remark?: string;
  /** The findings. */
  readonly children: ReactNode;
}

/** One question to the records, with what was found. */
export function RecordCheck({ id, found, total, posts = 0, km = 0, remark, children }: RecordCheckProps) {
  const { t } = useI18n();
  return (
    <li>
      <p className="check-verdict">
        <span className="check-mark" aria-hidden="true">
          {found === 0 ? "✓" : "≠"}
        </span>{" "}
        {t(found === 0 ? "records.yes" : "records.no")}
      </p>
      <div>
        <p>
          <b>{t(`records.${id}.title`, { km })}</b>
        </p>
        <p>
          {t(`records.${id}.text`, { count: found, total, posts })} {remark}
        </p>
        {children}
      </div>
    </li>
  );
}
