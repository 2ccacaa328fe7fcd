import type { DocumentHeader, HeaderTexts } from "../domain/document";
import type { Judgements } from "../domain/editorial";
import { LANGUAGES, type Labels } from "../domain/language";
import type { Presence } from "../domain/presence";
import type { Ministry } from "../domain/source";

interface SourceDescription {
  readonly header: DocumentHeader;
  readonly headerTexts: HeaderTexts;
  readonly ministries: readonly Ministry[];
}

/**
 * What a question of the Chamber says of itself beyond its printed header: the kind of source, since when its answer
 * stands, its parliament, the site that the ministry runs, and the ministry that answers. What the editors know of
 * this very document wins; without them the ministry is called as the header prints its department.
 */
export function describeSource(
  printed: DocumentHeader,
  presences: readonly Presence[],
  own: Judgements | undefined,
): SourceDescription {
  const asOf = printed.get("answer_published") ?? printed.get("question_published") ?? printed.get("filed");
  const site = presences.find(
    ({ holderType, channelId }) => holderType === "ministry" && channelId === "website",
  )?.printedAs;
  const read: [string, string | undefined][] = [
    ["source_kind", "answer"],
    ["as_of", asOf],
    ["site", site],
  ];
  const header = new Map(printed);
  for (const [field, value] of read) if (value !== undefined) header.set(field, value);
  for (const [field, value] of own?.header ?? []) header.set(field, value);
  return {
    header,
    headerTexts: new Map([["parliament", PARLIAMENT], ...(own?.headerTexts ?? [])]),
    ministries: own && own.ministries.length > 0 ? own.ministries : departmentOf(printed),
  };
}

const PARLIAMENT: Labels = {
  en: "Belgian Chamber of Representatives",
  fr: "Chambre des représentants de Belgique",
  nl: "Belgische Kamer van volksvertegenwoordigers",
  de: "Belgische Abgeordnetenkammer",
};

function departmentOf(printed: DocumentHeader): readonly Ministry[] {
  const department = printed.get("department");
  if (department === undefined) return [];
  const inLanguage = printed.get("text_language");
  const labels = Object.fromEntries(
    LANGUAGES.map((language) => [language, language === inLanguage ? department : ""]),
  ) as Record<(typeof LANGUAGES)[number], string>;
  return [{ ministryId: "department", wikidata: "", country: "BE", listKinds: [], labels }];
}
