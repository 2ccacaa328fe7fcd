import { useState } from "react";
import { offerFile } from "../../export/offerFile";
import { TEMPLATE_COLUMNS } from "../../intake/template/templateTexts";
import { LoadFailed } from "../../ui/hydration/LoadFailed";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { useI18n } from "../../ui/language/LanguageProvider";
import { DataTable } from "../../ui/parts/DataTable";

const FILES = ["template.xlsx", "template.csv", "example.xlsx", "example.csv"] as const;

/** An empty list to fill in and an example, made in the browser when they are asked for. */
export function Templates() {
  const { t, language } = useI18n();
  const isHydrated = useIsHydrated();
  const [failed, setFailed] = useState<{ readonly error: unknown; retry(): void }>();
  const take = async (name: (typeof FILES)[number]): Promise<void> => {
    setFailed(undefined);
    try {
      const { makeTemplates } = await import("../../intake/template/makeTemplates");
      const content = makeTemplates(language).get(name) ?? "";
      const isText = typeof content === "string";
      offerFile(name, isText ? content : new Uint8Array(content), isText ? "text/csv" : XLSX);
    } catch (error) {
      setFailed({ error, retry: () => void take(name) });
    }
  };
  return (
    <section>
      <h2>{t("open.templates")}</h2>
      <p>{t("open.templates.text")}</p>
      <ul className="own-list-row">
        {FILES.map((name) => (
          <li key={name}>
            <button type="button" className="button" disabled={!isHydrated} onClick={() => void take(name)}>
              {t(name.startsWith("template") ? "open.templates.empty" : "open.templates.example", {
                form: name.endsWith("xlsx") ? "Excel" : "CSV",
              })}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t("open.columns")}</summary>
        <DataTable
          caption={t("open.columns")}
          captionHidden
          rows={TEMPLATE_COLUMNS}
          rowKey={({ head }) => head.en}
          columns={[
            {
              key: "head",
              header: t("open.columns.head"),
              rowHeader: true,
              cell: ({ head }) => head[language],
            },
            { key: "meaning", header: t("open.columns.meaning"), cell: ({ meaning }) => meaning[language] },
          ]}
        />
      </details>
      {failed && <LoadFailed error={failed.error} onRetry={failed.retry} />}
    </section>
  );
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
