import type { Messages } from "@lingui/core";
import type { Region } from "../domain/posts/post";
import type { SearchWords } from "../domain/search/searchIndex";
import { fetchCatalogue } from "./catalogs";
import { COUNTRY_ALIASES } from "./countryAliases";
import { INTERFACE_LANGUAGES } from "./languages";

const REGIONS: Readonly<Record<Region, readonly string[]>> = {
  Africa: ["Africa", "Afrique", "Afrika"],
  Americas: ["Americas", "Amériques", "Amerika", "Latin America", "Amérique latine"],
  Asia: ["Asia", "Asie", "Azië", "Asien"],
  Europe: ["Europe", "Europa"],
  Oceania: ["Oceania", "Océanie", "Oceanië", "Ozeanien"],
};

const KINDS: Readonly<Record<string, readonly string[]>> = {
  embassy: ["embassy", "ambassade", "Botschaft", "embassies", "Botschaften"],
  "consulate-general": [
    "consulate-general",
    "consulate general",
    "consulat général",
    "consulaat-generaal",
    "Generalkonsulat",
    "consulates-general",
    "consulats généraux",
    "consulaten-generaal",
  ],
  consulate: ["consulate", "consulat", "consulaat", "Konsulat"],
  "permanent-representation": [
    "permanent representation",
    "permanent mission",
    "représentation permanente",
    "permanente vertegenwoordiging",
    "Ständige Vertretung",
  ],
  "representative-office": [
    "representative office",
    "bureau de représentation",
    "vertegenwoordigingskantoor",
    "Vertretungsbüro",
    "bureau",
  ],
};

/** What the search for posts knows of countries, regions and kinds in all languages. Rejects where a file cannot be loaded. */
export async function fetchSearchWords(): Promise<SearchWords> {
  // The same files that name countries on the screens.
  const files = INTERFACE_LANGUAGES.map((language) => fetchCatalogue(language, "countries"));
  return collectSearchWords(await Promise.all(files));
}

function collectSearchWords(files: readonly Messages[]): SearchWords {
  const countries: Record<string, string[]> = {};
  for (const file of files) {
    for (const [id, name] of Object.entries(file)) {
      (countries[id.slice("country.".length)] ??= []).push(String(name));
    }
  }
  for (const [code, aliases] of Object.entries(COUNTRY_ALIASES)) (countries[code] ??= []).push(...aliases);
  return { countries, regions: REGIONS, kinds: KINDS };
}
