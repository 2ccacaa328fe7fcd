import { readGazetteer } from "../../cli/readGazetteer";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { LIST_STANDINGS } from "../../intake/about";
import { makeListPackage } from "../../intake/build/makeListPackage";
import { EMPTY_MAPPING, type Mapping } from "../../intake/columns/mapping";
import { isUnused } from "../../intake/intakeFindings";
import { intake, type Intake } from "../../intake/intake";
import { IntakeError } from "../../intake/intakeError";
import { readTable } from "../../intake/read/readTable";
import { PackageError } from "../../package/packageError";
import { parsePackage } from "../../package/read/parsePackage";
import { createRandom } from "../sample/random";
import { makeFaultyTable, TABLE_FAULTS, type FaultyTable } from "./tableFaults";
import { pick } from "./packageFaults";

/** What became of a table with a fault; the last four must never come. */
export type TableOutcome = "read" | "refused" | "rows lost" | "not a package" | "crash" | "hang";
export const WRONG_TABLE_OUTCOMES: readonly TableOutcome[] = ["rows lost", "not a package", "crash", "hang"];

export interface FuzzedTable extends FaultyTable {
  readonly outcome: TableOutcome;
  /** What is wrong, or why it was refused; empty where it was read. */
  readonly detail: string;
}

/** Far beyond what any table of this size takes, on a busy machine too. */
const HANG_MS = 20_000;

/** Puts one fault after another into tables and says what became of each; the same seed gives the same. */
export async function* fuzzTables({
  count,
  seed,
}: {
  readonly count: number;
  readonly seed: number;
}): AsyncGenerator<FuzzedTable> {
  const random = createRandom(seed);
  const gazetteer = readGazetteer();
  for (let made = 0; made < count; made += 1) {
    const faulty = makeFaultyTable(TABLE_FAULTS[made % TABLE_FAULTS.length] ?? "cell", random);
    const mapping = { ...EMPTY_MAPPING, emptyCell: pick(random, LIST_STANDINGS) };
    const start = performance.now();
    const judged = await judge(faulty, mapping, gazetteer);
    const took = performance.now() - start;
    yield { ...faulty, ...(took > HANG_MS ? { outcome: "hang", detail: `${Math.round(took)} ms` } : judged) };
  }
}

type Judgement = Pick<FuzzedTable, "outcome" | "detail">;

async function judge(
  { bytes, rowCount }: FaultyTable,
  mapping: Mapping,
  gazetteer: Gazetteer,
): Promise<Judgement> {
  try {
    const file = await readTable(bytes);
    const made = intake(file, mapping, gazetteer);
    const rows = file.sheets.find(({ name }) => name === made.sheet)?.rows ?? [];
    const lost = findLost(made, rows.length, rowCount);
    if (lost !== "") return { outcome: "rows lost", detail: lost };
    parsePackage(await makeListPackage(made.dataset, mapping.about, { name: "list", bytes }));
    return { outcome: "read", detail: "" };
  } catch (error) {
    if (error instanceof IntakeError) return { outcome: "refused", detail: error.message };
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: error instanceof PackageError ? "not a package" : "crash", detail };
  }
}

/** What is wrong with the counts of rows; empty where each row is counted once and each unused one is listed. */
function findLost({ rows, findings }: Intake, read: number, rowCount: number | undefined): string {
  const counted = rows.above + rows.header + rows.empty + rows.used + rows.unused;
  if (counted !== read) return `${read} rows were read, ${counted} counted`;
  if (rowCount !== undefined && counted !== rowCount)
    return `the file has ${rowCount} rows, ${counted} counted`;
  const listed = new Set(findings.filter(isUnused).map(({ row }) => row)).size;
  return listed === rows.unused ? "" : `${rows.unused} rows are not used, ${listed} listed`;
}
