import { findText, UNWRITTEN } from "../domain/dataset/language";
import { findOfficialTexts } from "../domain/questions/officialTexts";
import { findTitle } from "../domain/dataset/sourceKind";
import type { Descriptor } from "../package/descriptor/descriptor";
import type { I18n } from "../ui/language/LanguageProvider";
import { sourceName, stampText } from "../ui/answer/sourceText";
import type { ExportAbout, ExportSource, ExportTable, ExportWords } from "./exportTable";
import type { TakingContext } from "./takeable";

interface AboutInput {
  readonly table: Pick<ExportTable, "title" | "filter" | "of">;
  readonly context: TakingContext;
  /** Address of the page as the reader sees it. */
  readonly address: string;
  /** ISO 8601 date. */
  readonly made: string;
  /** Of the package on screen; absent for data that the reader opened, which come without licence. */
  readonly descriptor: Pick<Descriptor, "licenses" | "sources"> | undefined;
}

/** What a table is, in the reader's language. */
export function describeAbout({ table, context, address, made, descriptor }: AboutInput): ExportAbout {
  const { answer, i18n } = context;
  return {
    title: table.title,
    filter: table.filter,
    asStated: table.of?.asStated ?? stampText(answer.dataset, i18n),
    source: table.of?.source ?? describeSource(context),
    licence: (descriptor?.licenses ?? [])
      .map(({ title, name, path }) => [title || name, path].filter(Boolean).join(i18n.formats.comma))
      .join(i18n.formats.separator),
    address,
    made,
  };
}

/** Name, title, parliament and place of publication of the source, as far as they are stated. */
function describeSource({ answer: { dataset }, i18n }: TakingContext): string {
  const { header, headerTexts } = dataset;
  const bulletin = header.get("answer_bulletin") ?? "";
  const name = sourceName(dataset, i18n);
  const title = findTitle(dataset, i18n.language).replace(/\.$/, "");
  return [
    name,
    title === name ? "" : title,
    findText(headerTexts.get("parliament") ?? UNWRITTEN, i18n.language).text,
    bulletin === "" ? "" : i18n.t("take.bulletin", { bulletin }),
  ]
    .filter((part) => part !== "")
    .join(i18n.formats.comma);
}

/** The source itself with the ways to its text, then all that the package rests on beside it. */
export function describeSources({
  context,
  descriptor,
}: Pick<AboutInput, "context" | "descriptor">): readonly ExportSource[] {
  const { header } = context.answer.dataset;
  const [official] = findOfficialTexts(header);
  const own = { title: describeSource(context), path: official?.url ?? "" };
  // The first source of a descriptor is the source itself.
  const others = (descriptor?.sources ?? []).slice(1).map(({ title, path }) => ({ title, path }));
  return [own, ...others].filter(({ title }) => title !== "");
}

/** The words that stand in files for people. */
export function describeWords({ t }: Pick<I18n, "t">): ExportWords {
  return {
    about: {
      title: t("take.about.title"),
      filter: t("take.about.filter"),
      asStated: t("take.about.asStated"),
      source: t("take.about.source"),
      licence: t("take.about.licence"),
      address: t("take.about.address"),
      made: t("take.about.made"),
    },
    sheets: { data: t("take.sheet.data"), about: t("take.sheet.about"), sources: t("take.sheet.sources") },
    dictionary: {
      label: t("take.dictionary.label"),
      name: t("take.dictionary.name"),
      type: t("take.dictionary.type"),
      unit: t("take.dictionary.unit"),
      description: t("take.dictionary.description"),
    },
    types: {
      string: t("take.type.string"),
      integer: t("take.type.integer"),
      number: t("take.type.number"),
      date: t("take.type.date"),
    },
    sources: { title: t("take.about.source"), path: t("take.about.address") },
  };
}
