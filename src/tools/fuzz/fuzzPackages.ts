import { LIMITS } from "../../package/packageLimits";
import { IssueList, PackageError } from "../../package/packageError";
import { readPackage } from "../../package/read/readPackage";
import { readRows } from "../../package/rows/readRows";
import { TABLE_SHAPES } from "../../package/schema/schema";
import { fileOf } from "../../package/schema/table";
import { findZippedPackage } from "../../package/zip/unzipPackage";
import { ZipError } from "../../package/zip/zipDirectory";
import { createRandom } from "../sample/random";
import { makeFaultyPackage, PACKAGE_FAULTS, pick, type FaultyPackage } from "./packageFaults";

/** What became of a package with a fault; the last three must never come. */
export type PackageOutcome = "read" | "refused" | "rows lost" | "crash" | "hang";
export const WRONG_OUTCOMES: readonly PackageOutcome[] = ["rows lost", "crash", "hang"];

export interface FuzzedPackage extends FaultyPackage {
  readonly outcome: PackageOutcome;
  /** What is wrong, or why it was refused; empty where it was read. */
  readonly detail: string;
}

/** Far beyond what any package of this size takes, on a busy machine too. */
const HANG_MS = 20_000;

/** Puts one fault after another into packages and says what became of each; the same seed gives the same. */
export async function* fuzzPackages(
  packages: readonly ReadonlyMap<string, string>[],
  { count, seed }: { readonly count: number; readonly seed: number },
): AsyncGenerator<FuzzedPackage> {
  const clean = new Set(packages.flatMap((files) => [...files.values()]));
  const lost = packages.flatMap((files) => [...files].flatMap(([file, text]) => findLostRows(file, text)));
  if (lost.length > 0) throw new Error(`Without a fault: ${lost.join("; ")}`);
  for (const faulty of makeFaultyPackages(packages, { count, seed })) {
    const start = performance.now();
    const judged = await judge(faulty, clean);
    const took = performance.now() - start;
    yield { ...faulty, ...(took > HANG_MS ? { outcome: "hang", detail: `${Math.round(took)} ms` } : judged) };
  }
}

/**
 * Puts one fault after another into packages, each kind in turn; the same seed gives the same.
 *
 * @internal Exported for tests.
 */
export function* makeFaultyPackages(
  packages: readonly ReadonlyMap<string, string>[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Generator<FaultyPackage> {
  const random = createRandom(seed);
  for (let made = 0; made < count; made += 1) {
    const kind = PACKAGE_FAULTS[made % PACKAGE_FAULTS.length] ?? "cell";
    yield makeFaultyPackage(kind, pick(random, packages), random);
  }
}

type Judgement = Pick<FuzzedPackage, "outcome" | "detail">;

/** `clean` are the texts of files without a fault. */
async function judge({ files, zip }: FaultyPackage, clean: ReadonlySet<string>): Promise<Judgement> {
  const lost = [...files].flatMap(([file, text]) => (clean.has(text) ? [] : findLostRows(file, text)));
  if (lost.length > 0) return { outcome: "rows lost", detail: lost.join("; ") };
  try {
    await readPackage(await findZippedPackage(zip).unpack(), LIMITS);
    return { outcome: "read", detail: "" };
  } catch (error) {
    if (error instanceof ZipError) return { outcome: "refused", detail: error.message };
    if (error instanceof PackageError && error.issues.length > 0) {
      return { outcome: "refused", detail: error.message };
    }
    return {
      outcome: "crash",
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Rows that are neither read nor reported, of a table that is not reported as a whole. */
function findLostRows(file: string, text: string): readonly string[] {
  const shape = TABLE_SHAPES.find((each) => fileOf(each) === file);
  if (!shape) return [];
  const issues = new IssueList();
  const { rowNumbers } = readRows(shape, text, LIMITS, issues);
  // A header that is wrong, or quotes that cannot be told apart, are reported for all rows.
  const isWhole = issues.issues.some(
    ({ row, column, message }) =>
      row === undefined || row === 1 || (column === undefined && !message.includes("cells")),
  );
  if (isWhole) return [];
  const accounted = new Set([...rowNumbers, ...issues.issues.map(({ row }) => row)]);
  const filled = new Set(findFilledRows(text));
  const unknown = [...filled].filter((row) => !accounted.has(row));
  const invented = rowNumbers.filter((row) => !filled.has(row));
  return [
    ...unknown.map((row) => `${file}:${row} is neither read nor reported`),
    ...invented.map((row) => `${file}:${row} was read and is not there`),
  ];
}

/**
 * The rows below the header in which anything stands, counted apart from the reader that is on trial.
 *
 * @internal Exported for tests.
 */
export function findFilledRows(text: string): readonly number[] {
  const filled: number[] = [];
  let row = 1;
  let isQuoted = false;
  let hasContent = false;
  const end = () => {
    if (hasContent && row > 1) filled.push(row);
    row += 1;
    hasContent = false;
  };
  for (const mark of text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")) {
    if (mark === '"') isQuoted = !isQuoted;
    if (!isQuoted && (mark === "\n" || mark === "\r")) end();
    else if (!DELIMITERS.has(mark) && mark !== '"') hasContent = true;
  }
  end();
  return filled;
}

const DELIMITERS = new Set([",", ";", "\t", "|"]);
