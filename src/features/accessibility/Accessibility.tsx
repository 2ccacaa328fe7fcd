import type { ReactNode } from "react";
import type messages from "../../i18n/messages/accessibility/en.json";
import { SHIPPED_DESCRIPTOR } from "../../package/descriptor/descriptorUrl";
import { useI18n } from "../../ui/language/LanguageProvider";
import { AUTOMATIC_CHECKS, CONTACT, LIMITS, MANUAL_CHECKS, OMBUDSMAN, PREPARED_ON } from "./statement";
import "./Accessibility.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    accessibility: typeof messages;
  }
}

/** The accessibility statement. Its numbers are those of standards and laws, not of the answer. */
export function Accessibility() {
  const { t, language, formats } = useI18n();
  return (
    <article className="screen accessibility" data-no-figure="">
      <header className="screen-head">
        <h1>{t("accessibility.title")}</h1>
        <p className="lead">{t("accessibility.lead")}</p>
      </header>
      <Part title={t("accessibility.status.title")}>
        <p>{t("accessibility.status.text")}</p>
      </Part>
      <Part title={t("accessibility.limits.title")}>
        <ul>
          {LIMITS.map((id) => (
            <li key={id}>{t(`accessibility.limit.${id}`)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t("accessibility.alternative.title")}>
        <p>
          {t("accessibility.alternative.text")}{" "}
          <a href={SHIPPED_DESCRIPTOR}>{t("accessibility.alternative.data")}</a>
        </p>
      </Part>
      <Part title={t("accessibility.contact.title")}>
        {CONTACT ? (
          <p>
            {t("accessibility.contact.at")} <a href={CONTACT.href}>{CONTACT.text}</a>
          </p>
        ) : (
          <p>{t("accessibility.contact.none")}</p>
        )}
      </Part>
      <Part title={t("accessibility.complaint.title")}>
        <p>
          {t("accessibility.complaint.text")}{" "}
          <a href={OMBUDSMAN[language]}>{t("accessibility.complaint.link")}</a>
        </p>
      </Part>
      <Part title={t("accessibility.scope.title")}>
        <p>{t("accessibility.scope.text")}</p>
      </Part>
      <Part title={t("accessibility.method.title")}>
        <p>{t("accessibility.method.text")}</p>
        <AutomaticChecks />
        <h3>{t("accessibility.manual.title")}</h3>
        <ul>
          {MANUAL_CHECKS.map((id) => (
            <li key={id}>{t(`accessibility.manual.${id}`)}</li>
          ))}
        </ul>
      </Part>
      <p className="remark">{t("accessibility.date", { date: formats.formatDate(PREPARED_ON) })}</p>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function AutomaticChecks() {
  const { t } = useI18n();
  return (
    <table className="data-table">
      <caption>{t("accessibility.automatic")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("accessibility.column.check")}</th>
          <th scope="col">{t("accessibility.column.file")}</th>
        </tr>
      </thead>
      <tbody>
        {AUTOMATIC_CHECKS.map(({ id, file }) => (
          <tr key={id}>
            <th scope="row">{t(`accessibility.check.${id}`)}</th>
            <td>
              <code lang="en">{file}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
