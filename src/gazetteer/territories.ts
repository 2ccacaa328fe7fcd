/** Countries that lists also write for a territory with a code of its own: the city is looked for there too. */
const TERRITORIES: Readonly<Record<string, string>> = {
  AU: "CC CX NF",
  CN: "HK MO TW",
  DK: "FO GL",
  FI: "AX",
  FR: "GF GP MQ RE YT NC PF PM WF BL MF TF",
  GB: "GI BM KY VG FK IM JE GG AI MS TC SH IO PN GS",
  IL: "PS",
  IT: "VA",
  MA: "EH",
  NL: "AW BQ CW SX",
  NO: "SJ",
  NZ: "CK NU TK",
  RS: "XK",
  US: "PR GU VI AS MP UM",
};

/**
 * Pairs of countries between which the lie of a point says nothing: the line between them is disputed, or drawn
 * otherwise by Natural Earth than by others, or posts to the one sit in the other.
 */
const UNDECIDED: ReadonlySet<string> = new Set(
  (
    "AM-AZ AR-FK AR-GS CL-AR CN-IN CY-TR EG-SD ET-SO ER-ET GE-RU IL-LB IL-PS IL-SY IN-PK CN-PK JP-RU KE-SS MA-EH " +
    "DZ-EH ES-MA RS-XK RU-UA SD-SS VA-IT KG-TJ KH-TH VE-GY KM-YT MU-IO CN-TW CN-HK CN-MO AF-PK HR-RS SI-HR BZ-GT"
  )
    .split(" ")
    .flatMap((pair) => [pair, pair.split("-").toReversed().join("-")]),
);

/** The country itself, then the territories that may be meant by its name. */
export function withTerritories(country: string): readonly string[] {
  return [country, ...(TERRITORIES[country]?.split(" ") ?? [])];
}

/** Whether it can be said of a point that it lies in one of the two and not in the other. */
export function isDecided(one: string, other: string): boolean {
  if (UNDECIDED.has(`${one}-${other}`)) return false;
  return !withTerritories(one).includes(other) && !withTerritories(other).includes(one);
}
