import { PACKAGES, type PackageFacts } from "virtual:package-facts";
import type messages from "../../i18n/messages/data/en.json";
import { stampText } from "../../ui/answer/sourceText";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { TABLE_SHAPES } from "../../package/schema/schema";
import { splitReference } from "../../view-state/dataReference";
import { folderOfReference } from "../../view-state/referenceNames";
import { FileLink } from "./FileLink";
import { Snippets } from "./Snippets";
import { TableSection } from "./TableSection";
import "./Data.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    data: typeof messages;
  }
}

/** What the tables behind the pages hold, column by column, and all ways to have them. Its numbers are those of the files. */
export function Data() {
  const { t } = useI18n();
  const { shown, sources } = useOpenedDocument();
  const [packageReference, ministryId] = splitReference(shown.reference);
  const source = sources.find(({ reference }) => reference === packageReference);
  const folder = folderOfReference(shown.reference);
  const facts = shown.kind === "shipped" ? PACKAGES.find((each) => each.folder === folder) : undefined;
  return (
    <article className="screen data-screen" data-no-figure="">
      <header className="screen-head">
        <h1>{t("data.title")}</h1>
        <p className="lead">{t("data.lead")}</p>
        {ministryId !== "" && source && <p>{t("data.alone", { count: source.ministryCount })}</p>}
      </header>
      {facts ? (
        <WholePackage facts={facts} />
      ) : (
        <p>
          {t("data.opened")} <ScreenLink screen="source">{t("screen.source")}</ScreenLink>
        </p>
      )}
      <section>
        <h2>{t("data.tables")}</h2>
        <p>{t("data.columnsInEnglish")}</p>
        {TABLE_SHAPES.map((table) => (
          <TableSection
            key={table.name}
            table={table}
            folder={facts && folder}
            facts={facts?.tables.find(({ name }) => name === table.name)}
          />
        ))}
      </section>
      <Snippets />
    </article>
  );
}

/** The package as one: its files, its licence, what it rests on, and how to cite it. */
function WholePackage({ facts }: { facts: PackageFacts }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset } = useAnswer();
  const { folder, name, version, created, licences, sources } = facts;
  const cited = [
    `Chancery: ${name}`,
    version && t("data.version", { version }),
    created && formats.formatDate(created),
    stampText(dataset, i18n),
    formats.formatList(licences.map(({ title }) => title)),
  ];
  return (
    <section>
      <h2>{t("data.whole")}</h2>
      <ul className="data-files">
        <li>
          <FileLink folder={folder} file={`${folder}.zip`} bytes={facts.zipBytes} /> {t("data.file.zip")}
        </li>
        <li>
          <FileLink folder={folder} file={`${folder}.xlsx`} bytes={facts.xlsxBytes} /> {t("data.file.xlsx")}
        </li>
        <li>
          <FileLink folder={folder} file="posts_wide.csv" /> {t("data.file.wide")}
        </li>
        <li>
          <FileLink folder={folder} file="datapackage.json" bytes={facts.descriptorBytes} />{" "}
          {t("data.file.descriptor")}
        </li>
      </ul>
      <dl className="data-facts">
        <dt>{t("data.licence")}</dt>
        {licences.map(({ title, path }) => (
          <dd key={title}>{path === "" ? title : <a href={path}>{title}</a>}</dd>
        ))}
        <dt>{t("data.sources")}</dt>
        {sources.map(({ title, path }) => (
          <dd key={title + path}>{path === "" ? title : <a href={path}>{title}</a>}</dd>
        ))}
        <dt>{t("data.cite")}</dt>
        <dd>{cited.filter(Boolean).join(formats.comma)}.</dd>
      </dl>
    </section>
  );
}
