/** The accounts that one cell lists: one to a line, or separated by `|`, `;`, a comma or the blank before an address. */
export function splitAccounts(cell: string): readonly string[] {
  // Names of pages and addresses can hold a comma; two addresses in one cell cannot stand otherwise.
  const separator =
    /https?:\/\/.*\s+https?:\/\//u.test(cell) || (cell.match(/https?:\/\//gu)?.length ?? 0) > 1
      ? /\s*[|;\n\r]\s*|\s*,\s*(?=https?:)|\s+(?=https?:)/u
      : /\s*[|;\n\r]\s*|\s*,\s+(?=@?[\w.]+(?:,|$))|\s+(?=@)/u;
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * The accounts of a cell where a reader says that it lists several, by all that can stand between two: also `a / b`,
 * `a and b`, `a, b & c`.
 */
export function splitWidely(cell: string): readonly string[] {
  return cell
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const BETWEEN =
  /\s*[|;,+&\n\r]\s*|\s+[/–—-]\s+|\s*\/\s*(?=@|https?:)|\s+(?:and|or|et|ou|en|of|und|oder)\s+|\s+(?=@|https?:)/iu;

const YES = /^(?:yes|y|oui|o|ja|j|true|vrai|waar|wahr|x|✓|✔|☑)$/iu;
const NO = /^(?:no|n|non|nee|nein|false|faux|onwaar|falsch|none|aucun|geen|kein|keine|✗|✘|☐)$/iu;
/** What stands in a cell instead of nothing. */
const NOTHING = /^(?:-+|–|—|n\/?a|#n\/a|\?|unknown|inconnu|onbekend|unbekannt|null|nil|\.)$/iu;

/** What a cell says where it names no account: `yes`, `no`, nothing; undefined where it says more. */
export function readAnswer(cell: string): "yes" | "no" | "nothing" | undefined {
  const text = cell.trim();
  if (text === "" || NOTHING.test(text)) return "nothing";
  if (YES.test(text)) return "yes";
  return NO.test(text) ? "no" : undefined;
}

/** A whole number, as in a column of counts; undefined for what is none. */
export function readCount(cell: string): number | undefined {
  const plain = cell.trim().replaceAll(/[\s.,'’](?=\d{3}(?!\d))/gu, "");
  return /^\d{1,12}$/u.test(plain) ? Number(plain) : undefined;
}
