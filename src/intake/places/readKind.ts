import { foldText } from "../../domain/search/foldText";

/** The first that fits: `consulate` is also in `honorary consulate`. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // Where states do not recognise each other, offices do the work of embassies.
  [/\bde facto\b/u, "representative-office"],
  [/\bhonorary|\bhonoraire|\bhonorair|honorarkonsul/u, "honorary-consulate"],
  [/\bhigh commission|haut commissariat|hoge commissi|hochkommissariat/u, "high-commission"],
  [/nunciature|nonciature|nuntiatuur|nuntiatur/u, "nunciature"],
  [/consul\p{L}*(?: of)? gener|generalkonsul|consulat\p{L}* gener|\bcg\b/u, "consulate-general"],
  [/interests section|section d interets|belangensectie|interessenvertretung/u, "interests-section"],
  [/liaison|verbindings/u, "liaison-office"],
  [
    /permanent (?:mission|representation|delegation)|permanente (?:vertegenwoordiging|vertretung)|(?:representation|mission|delegation) permanente|standige vertretung|delegation|\brp\b|\bpv\b/u,
    "permanent-representation",
  ],
  [
    /representative office|representation office|trade office|bureau de representation|vertegenwoordigingskantoor|vertretungsburo|\boffice\b|representation\b/u,
    "representative-office",
  ],
  [/embass|ambassad|botschaft|\bchancery\b/u, "embassy"],
  [/consul|konsul/u, "consulate"],
];

/** The kind of post that words in four languages name, by `kindId`; undefined where they name none. */
export function readKind(written: string): string | undefined {
  const text = foldText(written);
  return PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
}
