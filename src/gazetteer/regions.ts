import type { Region } from "../domain/posts/post";

/** UN M49: intermediate region where there is one, sub-region otherwise. Taiwan and Kosovo, which it does not list, are put with their neighbours. */
const SUBREGIONS: readonly (readonly [Region, string, string])[] = [
  ["Africa", "Northern Africa", "DZ EG EH LY MA SD TN"],
  ["Africa", "Eastern Africa", "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW"],
  ["Africa", "Middle Africa", "AO CD CF CG CM GA GQ ST TD"],
  ["Africa", "Southern Africa", "BW LS NA SZ ZA"],
  ["Africa", "Western Africa", "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"],
  [
    "Americas",
    "Caribbean",
    "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
  ],
  ["Americas", "Central America", "BZ CR GT HN MX NI PA SV"],
  ["Americas", "South America", "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE"],
  ["Americas", "Northern America", "BM CA GL PM US"],
  ["Asia", "Central Asia", "KG KZ TJ TM UZ"],
  ["Asia", "Eastern Asia", "CN HK JP KP KR MN MO TW"],
  ["Asia", "South-eastern Asia", "BN ID KH LA MM MY PH SG TH TL VN"],
  ["Asia", "Southern Asia", "AF BD BT IN IR LK MV NP PK"],
  ["Asia", "Western Asia", "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"],
  ["Europe", "Eastern Europe", "BG BY CZ HU MD PL RO RU SK UA"],
  ["Europe", "Northern Europe", "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"],
  ["Europe", "Southern Europe", "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK"],
  ["Europe", "Western Europe", "AT BE CH DE FR LI LU MC NL"],
  ["Oceania", "Australia and New Zealand", "AU CC CX HM NF NZ"],
  ["Oceania", "Melanesia", "FJ NC PG SB VU"],
  ["Oceania", "Micronesia", "FM GU KI MH MP NR PW UM"],
  ["Oceania", "Polynesia", "AS CK NU PF PN TK TO TV WF WS"],
];

const BY_COUNTRY = new Map(
  SUBREGIONS.flatMap(([region, subregion, countries]) =>
    countries.split(" ").map((country) => [country, { region, subregion }] as const),
  ),
);

/** The region of a country by its ISO 3166-1 alpha-2 code; undefined for Antarctica and what is no code. */
export function regionOfCountry(
  country: string,
): { readonly region: Region; readonly subregion: string } | undefined {
  return BY_COUNTRY.get(country);
}
