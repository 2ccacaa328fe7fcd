const BETWEEN_GROUPS = "[ '’ʼ]";

/** Forms of an amount, each with its whole part and its one or two decimals. */
const FORMS: readonly RegExp[] = [
  /^(?<whole>\d+)(?:[.,](?<decimals>\d{1,2}))?$/,
  new RegExp(String.raw`^(?<whole>[1-9]\d{0,2}(?:${BETWEEN_GROUPS}\d{3})+)(?:[.,](?<decimals>\d{1,2}))?$`),
  /^(?<whole>[1-9]\d{0,2}(?:\.\d{3})+)(?:,(?<decimals>\d{1,2}))?$/,
  /^(?<whole>[1-9]\d{0,2}(?:,\d{3})+)(?:\.(?<decimals>\d{1,2}))?$/,
];

/**
 * An amount of euros as people write it: a comma or a point before one or two decimals; thousands set apart by
 * spaces, apostrophes, or the one of point and comma that parts no decimals. Three digits after a mark are thousands,
 * since nobody writes a tenth of a cent. `undefined` for what is none of these, or could be read in two ways.
 */
export function readAmount(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Zs}/gu, " ")
    .replace(/^\s*(?:€|EUR\b)?\s*|(?:,[-–—]{1,2})?\s*(?:€|EUR(?:OS?)?)?\s*$/giu, "")
    // Its decimals are still to come.
    .replace(/(?<=\d)[.,]$/, "");
  for (const form of FORMS) {
    const { whole, decimals = "0" } = form.exec(plain)?.groups ?? {};
    if (whole !== undefined) return Number(`${whole.replace(/\D/g, "")}.${decimals}`);
  }
  return undefined;
}
