import { parseArgs } from "node:util";
import { CommandError, runProcess, type Command, type Print } from "../cli/runCommand";
import { isMain } from "./isMain";
import { FAULT_KINDS, type FaultKind } from "./fuzz/faults";
import { fuzzDocuments, tally, type FuzzedDocument } from "./fuzz/fuzzDocuments";
import { fuzzPackages, WRONG_OUTCOMES } from "./fuzz/fuzzPackages";
import { fuzzTables, WRONG_TABLE_OUTCOMES } from "./fuzz/fuzzTables";
import { readFuzzBases } from "./fuzz/readFuzzBases";
import type { Outcome } from "./fuzz/judge";

const USAGE =
  "Usage: npm run fuzz -- [documents|packages|tables] [--count N] [--seed S] [--kind KIND] [--show N]";
const HELP = `Puts faults into clean input, one each, and compares what is read with what the clean input gives.

${USAGE}

  documents    texts of questions, French and Dutch (the default)
  packages     data packages in a zip: each row is read or reported, nothing crashes or hangs
  tables       lists of posts as CSV and XLSX: each row is used or reported, nothing crashes or hangs

  --count N    how many, 10000 if absent
  --seed S     a whole number, 1 if absent; the same seed makes the same faults
  --kind KIND  of documents, only faults of one kind: ${FAULT_KINDS.join(", ")}
  --show N     so many of those that went wrong, 10 if absent
  --help       show this

Exit code: 0 nothing went wrong, 1 something did, 2 the arguments are not understood.
`;

const OUTCOMES: readonly Outcome[] = [
  "unchanged",
  "reported",
  "not visible",
  "changed unreported",
  "lost unreported",
];
const WRONG: readonly Outcome[] = ["changed unreported", "lost unreported"];

const fuzz: Command = async (args, print) => {
  const options = readOptions(args);
  if (options === "help") {
    print(HELP);
    return 0;
  }
  if (options.part === "packages") {
    return tallyOutcomes(
      "packages",
      fuzzPackages(await readFuzzBases(), options),
      WRONG_OUTCOMES,
      options,
      print,
    );
  }
  if (options.part === "tables") {
    return tallyOutcomes("tables", fuzzTables(options), WRONG_TABLE_OUTCOMES, options, print);
  }
  const documents = [...fuzzDocuments(options)];
  const wrong = documents.filter(({ outcome }) => WRONG.includes(outcome));
  print(formatTally(documents));
  for (const document of wrong.slice(0, options.show)) print(formatWrong(document));
  return wrong.length === 0 ? 0 : 1;
};

/** What became of one input with a fault. */
interface Fuzzed {
  readonly kind: string;
  readonly outcome: string;
  readonly detail: string;
}

async function tallyOutcomes(
  what: string,
  fuzzedOnes: AsyncIterable<Fuzzed>,
  wrongOutcomes: readonly string[],
  options: { readonly count: number; readonly show: number },
  print: Print,
): Promise<number> {
  const counts = new Map<string, number>();
  const wrong: Fuzzed[] = [];
  for await (const fuzzed of fuzzedOnes) {
    const key = `${fuzzed.kind.padEnd(12)}${fuzzed.outcome}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (wrongOutcomes.includes(fuzzed.outcome)) wrong.push(fuzzed);
  }
  for (const [key, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    print(`${key.padEnd(24)}${String(count).padStart(8)}\n`);
  print(`${options.count} ${what}, ${wrong.length} went wrong\n`);
  for (const { kind, outcome, detail } of wrong.slice(0, options.show))
    print(`\n${outcome}: ${kind}: ${detail}\n`);
  return wrong.length === 0 ? 0 : 1;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        count: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        kind: { type: "string" },
        show: { type: "string", default: "10" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help === true) return "help";
    const [part = "documents", ...more] = positionals;
    if ((part !== "documents" && part !== "packages" && part !== "tables") || more.length > 0)
      throw new Error(`expected documents, packages or tables, found ${positionals.join(" ")}`);
    return {
      part,
      count: readWhole("--count", values.count),
      seed: readWhole("--seed", values.seed),
      show: readWhole("--show", values.show),
      kinds: values.kind === undefined ? FAULT_KINDS : [readKind(values.kind)],
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${message}\n\n${USAGE}`, { cause: error });
  }
}

function readWhole(name: string, found: string): number {
  if (/^\d{1,9}$/u.test(found)) return Number(found);
  throw new Error(`expected ${name} with a whole number, found ${JSON.stringify(found)}`);
}

function readKind(found: string): FaultKind {
  const kind = FAULT_KINDS.find((each) => each === found);
  if (kind) return kind;
  throw new Error(`expected --kind with one of ${FAULT_KINDS.join(", ")}, found ${found}`);
}

function formatTally(documents: readonly FuzzedDocument[]): string {
  const counts = [...tally(documents)].map(([kind, outcomes]) => ({ kind, outcomes }));
  const cells = (label: string, numbers: readonly (number | string)[]): string =>
    label.padEnd(12) + numbers.map((number) => String(number).padStart(20)).join("") + "\n";
  const total = OUTCOMES.map((outcome) => documents.filter((each) => each.outcome === outcome).length);
  return [
    cells("", OUTCOMES),
    ...counts.map(({ kind, outcomes }) =>
      cells(
        kind,
        OUTCOMES.map((outcome) => outcomes.get(outcome) ?? 0),
      ),
    ),
    cells("in all", total),
  ].join("");
}

function formatWrong({ name, fault, outcome, excerpt, differences }: FuzzedDocument): string {
  const shown = differences.slice(0, 6).map((difference) => `    ${difference}\n`);
  const more = differences.length > shown.length ? `    and ${differences.length - shown.length} more\n` : "";
  return `\n${outcome}: ${fault.kind} in ${name}: ${JSON.stringify(excerpt)}\n${shown.join("")}${more}`;
}

if (isMain(import.meta.url)) await runProcess("fuzz", fuzz);
