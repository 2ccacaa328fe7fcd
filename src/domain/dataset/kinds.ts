import type { Labels } from "./language";

export const KIND_GROUPS = ["embassy", "consulate", "representation", "other"] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

/** A kind of post. The list is open: a data package may bring kinds of its own. */
export interface Kind {
  readonly kindId: string;
  readonly group: KindGroup;
  readonly labels: Labels;
}

/** The kinds that texts, registers and lists are recognised by, in the order in which they are shown. */
export const KNOWN_KINDS: readonly Kind[] = [
  kind("embassy", "embassy", "Embassy", "Ambassade", "Ambassade", "Botschaft"),
  kind(
    "high-commission",
    "embassy",
    "High commission",
    "Haut-commissariat",
    "Hoge commissie",
    "Hochkommissariat",
  ),
  kind("nunciature", "embassy", "Nunciature", "Nonciature", "Nuntiatuur", "Nuntiatur"),
  kind(
    "consulate-general",
    "consulate",
    "Consulate-general",
    "Consulat général",
    "Consulaat-generaal",
    "Generalkonsulat",
  ),
  kind("consulate", "consulate", "Consulate", "Consulat", "Consulaat", "Konsulat"),
  kind(
    "honorary-consulate",
    "consulate",
    "Honorary consulate",
    "Consulat honoraire",
    "Honorair consulaat",
    "Honorarkonsulat",
  ),
  kind(
    "permanent-representation",
    "representation",
    "Permanent representation",
    "Représentation permanente",
    "Permanente vertegenwoordiging",
    "Ständige Vertretung",
  ),
  kind(
    "representative-office",
    "representation",
    "Representative office",
    "Bureau de représentation",
    "Vertegenwoordigingskantoor",
    "Vertretungsbüro",
  ),
  kind(
    "liaison-office",
    "representation",
    "Liaison office",
    "Bureau de liaison",
    "Verbindingsbureau",
    "Verbindungsbüro",
  ),
  kind(
    "interests-section",
    "other",
    "Interests section",
    "Section d’intérêts",
    "Belangensectie",
    "Interessenvertretung",
  ),
];

function kind(kindId: string, group: KindGroup, en: string, fr: string, nl: string, de: string): Kind {
  return { kindId, group, labels: { en, fr, nl, de } };
}
