import type { Labels } from "../domain/dataset/language";
import { foldText } from "../domain/search/foldText";
import type { GazetteerData } from "./gazetteerData";
import { nameKey } from "./nameKey";

/** What a written name of a country stands for. */
export type FoundCountry =
  | { readonly status: "found"; readonly country: string }
  | { readonly status: "ambiguous"; readonly countries: readonly string[] }
  | { readonly status: "unknown" };

/** Finds countries under any of their names: usual and official, in four languages, and ISO codes. */
export interface CountryIndex {
  /** A name or code as written → ISO 3166-1 alpha-2. */
  find(written: string): FoundCountry;
  /** The usual names; the code itself where it is not known. */
  labelsOf(country: string): Labels;
}

/** What is said alone of several countries: `Congo` may be either, `Korea` too. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  congo: ["CD", "CG"],
  kongo: ["CD", "CG"],
  korea: ["KR", "KP"],
  coree: ["KR", "KP"],
};

/** `Federal Republic of`, `Royaume de`, `Bundesrepublik`: what makes an official name of a usual one. */
const OFFICIAL =
  /^(?:the )?(?:(?:federal|federative|democratic|people s|islamic|arab|socialist|hashemite|oriental|bolivarian|plurinational|cooperative|co operative|independent|united) )*(?:republic|kingdom|state|states|principality|grand duchy|commonwealth|union|sultanate|federation|emirate) of (?:the )?|^(?:republique|royaume|etat|principaute|grand duche|sultanat|union|confederation)(?: (?:federale|federative|democratique|populaire|islamique|socialiste|arabe|hachemite|orientale|bolivarienne|cooperative|independant|plurinational))*(?: (?:de la|de l|du|des|de|d))? |^(?:federale |democratische |islamitische |volks)?(?:republiek|koninkrijk|staat|vorstendom|groothertogdom|sultanaat) |^(?:bondsrepubliek|bundesrepublik) |^(?:foderale |demokratische |islamische )?(?:volksrepublik|republik|konigreich|staat|furstentum|grossherzogtum|sultanat) /u;

/** Makes the index; done once for a file. */
export function createCountryIndex({ countries }: Pick<GazetteerData, "countries">): CountryIndex {
  const byKey = new Map<string, string>();
  for (const [code, names] of Object.entries(countries)) {
    byKey.set(code.toLowerCase(), code);
    // Where a usual name of one country is another name of the next, the usual one counts.
    names.forEach((name, index) => {
      if (index < 4 || !byKey.has(nameKey(name))) byKey.set(nameKey(name), code);
    });
  }
  const lookUp = (written: string): string | undefined => {
    const key = nameKey(written);
    // Two letters are a code, and a code is no abbreviation of another country in another language.
    if (/^[A-Za-z]{2}$/u.test(written.trim()) && countries[written.trim().toUpperCase()])
      return written.trim().toUpperCase();
    return byKey.get(key);
  };
  return {
    find(written) {
      const ambiguous = AMBIGUOUS[nameKey(written)] ?? [];
      if (ambiguous.length > 0) return { status: "ambiguous", countries: ambiguous };
      const country = lookUp(written) ?? lookUp(withoutForm(written)) ?? lookUp(turned(written));
      return country === undefined ? { status: "unknown" } : { status: "found", country };
    },
    labelsOf(country) {
      const [en = country, fr = en, nl = en, de = en] = countries[country] ?? [];
      return { en, fr, nl, de };
    },
  };
}

function withoutForm(written: string): string {
  const plain = foldText(written);
  const form = OFFICIAL.exec(plain)?.[0] ?? "";
  return plain.slice(form.length);
}

/** `Gambia, The`, `Korea (South)`: the part in front. Empty where there is none. */
function turned(written: string): string {
  return (
    /^(?<front>[^,(]+)(?:, (?:the|republic of|islamic republic of)$| \([^)]*\)$)/iu.exec(written)?.groups?.[
      "front"
    ] ?? ""
  );
}
