import type { Labels } from "./language";

/** An institution to which a post may be accredited. */
export interface Body {
  readonly bodyId: string;
  readonly labels: Labels;
}

/** The institutions that texts, registers and lists are recognised by. A data package may bring others. */
export const KNOWN_BODIES: readonly Body[] = [
  body("eu", "European Union", "Union européenne", "Europese Unie", "Europäische Union"),
  body("nato", "NATO", "OTAN", "NAVO", "NATO"),
  body(
    "un-geneva",
    "United Nations in Geneva",
    "Nations unies à Genève",
    "Verenigde Naties in Genève",
    "Vereinte Nationen in Genf",
  ),
  body(
    "un-new-york",
    "United Nations in New York",
    "Nations unies à New York",
    "Verenigde Naties in New York",
    "Vereinte Nationen in New York",
  ),
  body("council-of-europe", "Council of Europe", "Conseil de l’Europe", "Raad van Europa", "Europarat"),
  body("osce", "OSCE", "OSCE", "OVSE", "OSZE"),
  body("oecd", "OECD", "OCDE", "OESO", "OECD"),
  body("unesco", "UNESCO", "UNESCO", "Unesco", "UNESCO"),
  body("icao", "ICAO", "OACI", "ICAO", "ICAO"),
  body("african-union", "African Union", "Union africaine", "Afrikaanse Unie", "Afrikanische Union"),
  body("asean", "ASEAN", "ASEAN", "ASEAN", "ASEAN"),
  body(
    "oas",
    "Organization of American States",
    "Organisation des États américains",
    "Organisatie van Amerikaanse Staten",
    "Organisation Amerikanischer Staaten",
  ),
  body("holy-see", "Holy See", "Saint-Siège", "Heilige Stoel", "Heiliger Stuhl"),
  body(
    "conference-on-disarmament",
    "Conference on Disarmament",
    "Conférence du désarmement",
    "Ontwapeningsconferentie",
    "Abrüstungskonferenz",
  ),
  body(
    "international-nairobi",
    "international organisations in Nairobi",
    "organisations internationales à Nairobi",
    "internationale organisaties in Nairobi",
    "internationale Organisationen in Nairobi",
  ),
  body(
    "international-rome",
    "international organisations in Rome",
    "organisations internationales à Rome",
    "internationale organisaties in Rome",
    "internationale Organisationen in Rom",
  ),
  body(
    "international-the-hague",
    "international organisations in The Hague",
    "organisations internationales à La Haye",
    "internationale organisaties in Den Haag",
    "internationale Organisationen in Den Haag",
  ),
  body(
    "international-vienna",
    "international organisations in Vienna",
    "organisations internationales à Vienne",
    "internationale organisaties in Wenen",
    "internationale Organisationen in Wien",
  ),
];

function body(bodyId: string, en: string, fr: string, nl: string, de: string): Body {
  return { bodyId, labels: { en, fr, nl, de } };
}
