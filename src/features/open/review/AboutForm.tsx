import { useId, useState } from "react";
import type { Mapping } from "../../../intake/columns/mapping";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { LIST_SESSION } from "../openedList";

type About = Mapping["about"];
type Field = "title" | "statedBy" | "asOf" | "ministry" | "country" | "licence" | "licenceUrl";

const FIELDS: readonly Field[] = [
  "title",
  "statedBy",
  "asOf",
  "ministry",
  "country",
  "licence",
  "licenceUrl",
];

/** What is to be said of the list as a whole. It is taken over when a field is left. */
export function AboutForm({ about }: { readonly about: About }) {
  const { t, language } = useI18n();
  return (
    <details>
      <summary>
        <h3>{t("ownList.about")}</h3> <span className="remark">{t("ownList.about.hint")}</span>
      </summary>
      <div className="own-list-grid">
        {FIELDS.map((field) => (
          <AboutField
            // What is undone is shown undone.
            key={`${field} ${about[field]}`}
            label={t(`ownList.about.${field}`)}
            hint={field === "licenceUrl" ? t("ownList.about.licenceUrl.hint") : ""}
            type={field === "asOf" ? "date" : field === "licenceUrl" ? "url" : "text"}
            pattern={field === "licenceUrl" ? "https://.+" : undefined}
            value={about[field]}
            onLeave={(value) => LIST_SESSION.choose({ about: { ...about, [field]: value, language } })}
          />
        ))}
      </div>
    </details>
  );
}

interface AboutFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly type: "text" | "date" | "url";
  readonly pattern: string | undefined;
  readonly value: string;
  readonly onLeave: (value: string) => void;
}

function AboutField({ label, hint, type, pattern, value, onLeave }: AboutFieldProps) {
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        className="text-input"
        type={type}
        pattern={pattern}
        maxLength={500}
        defaultValue={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-hint` : undefined}
        onBlur={({ target }) => {
          const isRight = target.validity.valid;
          setWrong(!isRight);
          if (isRight && target.value.trim() !== value) onLeave(target.value.trim());
        }}
      />
      {isWrong && (
        <span id={`${id}-hint`} role="alert">
          {hint}
        </span>
      )}
    </label>
  );
}
