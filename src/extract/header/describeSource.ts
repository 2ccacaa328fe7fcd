import type { DocumentHeader, HeaderTexts } from "../../domain/dataset/document";
import type { Judgements } from "../../domain/dataset/editorial";
import { LANGUAGES, type Labels } from "../../domain/dataset/language";
import { OWN_COUNTRY_FIELDS } from "../../domain/dataset/ownCountry";
import type { Presence } from "../../domain/posts/presence";
import { QUESTION_FORM } from "../../domain/questions/questionForm";
import type { Ministry } from "../../domain/dataset/sourceKind";

interface SourceDescription {
  readonly header: DocumentHeader;
  readonly headerTexts: HeaderTexts;
  readonly ministries: readonly Ministry[];
}

/**
 * What a question of the Chamber says of itself beyond its printed header: the kind of source, since when its answer
 * stands, its parliament and country, the site that the ministry runs, and the ministry that answers. What the editors know of
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
    ["question_form", QUESTION_FORM],
    ["as_of", asOf],
    ["site", site],
  ];
  const header = new Map(printed);
  for (const [field, value] of read) if (value !== undefined) header.set(field, value);
  for (const [field, value] of own?.header ?? []) header.set(field, value);
  return {
    header,
    headerTexts: new Map([...CHAMBER_TEXTS, ...(own?.headerTexts ?? [])]),
    ministries: own && own.ministries.length > 0 ? own.ministries : departmentOf(printed),
  };
}

/** The parliament, and the words for its country, as fields with a text for each language. */
const CHAMBER_TEXTS: readonly (readonly [string, Labels])[] = [
  [
    "parliament",
    {
      en: "Belgian Chamber of Representatives",
      fr: "Chambre des représentants de Belgique",
      nl: "Belgische Kamer van volksvertegenwoordigers",
      de: "Belgische Abgeordnetenkammer",
    },
  ],
  [OWN_COUNTRY_FIELDS.ownCountry, { en: "Belgium", fr: "la Belgique", nl: "België", de: "Belgien" }],
  [
    OWN_COUNTRY_FIELDS.fromOwnCountry,
    { en: "from Belgium", fr: "de Belgique", nl: "uit België", de: "aus Belgien" },
  ],
  [OWN_COUNTRY_FIELDS.nationals, { en: "Belgians", fr: "Belges", nl: "Belgen", de: "Belgier" }],
];

function departmentOf(printed: DocumentHeader): readonly Ministry[] {
  const department = printed.get("department");
  if (department === undefined) return [];
  const inLanguage = printed.get("text_language");
  const labels = Object.fromEntries(
    LANGUAGES.map((language) => [language, language === inLanguage ? department : ""]),
  ) as Record<(typeof LANGUAGES)[number], string>;
  return [{ ministryId: "department", wikidata: "", country: "BE", listKinds: [], labels }];
}
