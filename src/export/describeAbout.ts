import type { Dataset } from "../domain/dataset/dataset";
import { findText, UNWRITTEN } from "../domain/dataset/language";
import { findOfficialTexts } from "../domain/questions/officialTexts";
import { findTitle } from "../domain/dataset/sourceKind";
import type { Descriptor } from "../package/descriptor/descriptor";
import { createI18n, type I18n } from "../ui/language/LanguageProvider";
import { sourceName, stampText } from "../ui/answer/sourceText";
import type { ExportAbout, ExportSource, ExportTable, ExportWords } from "./exportTable";
import type { TakenSource, TakingContext } from "./takeable";

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
    source: table.of?.source ?? describeSource(answer.dataset, i18n),
    licence: table.of?.licence ?? nameLicences(descriptor, i18n),
    address,
    made,
  };
}

function nameLicences(descriptor: AboutInput["descriptor"], { formats }: I18n): string {
  return (descriptor?.licenses ?? [])
    .map(({ title, name, path }) => [title || name, path].filter(Boolean).join(formats.comma))
    .join(formats.separator);
}

/**
 * Of sources beside each other, the licences of each under its name, and all that their packages rest on. Rejects where a
 * descriptor cannot be loaded.
 */
export async function describeBeside(
  sides: readonly TakenSource[],
  i18n: I18n,
): Promise<Pick<NonNullable<ExportTable["of"]>, "licence" | "sources">> {
  const described = await Promise.all(
    sides.map(async ({ label, dataset, fetchDescriptor }) => {
      const descriptor = await fetchDescriptor();
      const licence = nameLicences(descriptor, i18n);
      return {
        licence: licence === "" ? "" : i18n.t("pair", { label, value: licence }),
        sources: listSources(dataset, createI18n(i18n.language, i18n.catalog, dataset), descriptor),
      };
    }),
  );
  const licences = described.map(({ licence }) => licence).filter((licence) => licence !== "");
  const sources = new Map(described.flatMap((each) => each.sources.map((source) => [source.title, source])));
  return { licence: licences.join(i18n.formats.separator), sources: [...sources.values()] };
}

/** Name, title, parliament and place of publication of the source, as far as they are stated. */
function describeSource(dataset: Dataset, i18n: I18n): string {
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
  table,
  context: { answer, i18n },
  descriptor,
}: Pick<AboutInput, "table" | "context" | "descriptor">): readonly ExportSource[] {
  return table.of?.sources ?? listSources(answer.dataset, i18n, descriptor);
}

function listSources(
  dataset: Dataset,
  i18n: I18n,
  descriptor: AboutInput["descriptor"],
): readonly ExportSource[] {
  const [official] = findOfficialTexts(dataset.header);
  const own = { title: describeSource(dataset, i18n), path: official?.url ?? "" };
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
