import { basename } from "node:path";
import { makeListPackage } from "../intake/build/makeListPackage";
import { EMPTY_MAPPING, parseMapping, type Mapping } from "../intake/columns/mapping";
import { intake } from "../intake/intake";
import { IntakeError } from "../intake/intakeError";
import { INTAKE_LIMITS } from "../intake/intakeLimits";
import { readTable } from "../intake/read/readTable";
import { formatFindings } from "../intake/review/formatFindings";
import { makeTemplates } from "../intake/template/makeTemplates";
import { LARGE_LIMITS } from "../package/packageLimits";
import { PackageError } from "../package/packageError";
import { parsePackage } from "../package/read/parsePackage";
import { describeIntake, describeRefusal, FINDING_WORDS } from "./describeIntake";
import { readGazetteer } from "./readGazetteer";
import { readSource } from "./readSource";
import { misuse, parseOptions } from "./parseOptions";
import { CommandError, resolvePath } from "./runCommand";
import type { Command } from "./runCommand";
import { checkTarget, writePackage } from "./writePackage";

const USAGE =
  "Usage: npm run import -- FILE --out DIR [--map MAPPING] [--force]\n       npm run import -- --template DIR";
const HELP = `Reads a list of posts and their channels and writes a data package.

${USAGE}

  FILE            a table: CSV or TSV in UTF-8, UTF-16 or Windows-1252, XLSX or ODS
  --out DIR       folder for the data package; it is created, or must be empty; findings.tsv beside
                  the package lists what is to be known of each row
  --map MAPPING   JSON with what is not to be guessed, all of it optional:
                  { "sheet": "Posts", "headerRow": 3,
                    "columns": [ { "header": "Town", "role": "city" },
                                 { "header": "FB", "role": "on-channel", "channel": "facebook", "holds": "account" } ],
                    "emptyCell": "not-known", "absent" or "all-there-is",
                    "places": { "Peru Lima": "3936456" }, "split": ["@one / @two"],
                    "about": { "title": "…", "statedBy": "…", "asOf": "2026-11-01", "licence": "…", "licenceUrl": "https://…",
                               "ministry": "…", "country": "…", "language": "en" } }
                  roles: sender, country, city, latitude, longitude, kind, name, identifier, channel and account (one
                  row for each account), on-channel (holds account, yes-no or number), ignored;
                  places are chosen by their identifier at GeoNames
  --template DIR  writes an empty template and an example instead, each as XLSX and CSV
  --force         write into a folder that is not empty: the package's files are replaced,
                  other files stay as they are
  --help          show this

Exit code: 0 done, also where rows could not be used; 2 nothing was written.
`;

/** `import -- FILE --out DIR`: reads a list, writes a data package, prints what was guessed and found. */
export const importCommand: Command = async (args, print) => {
  const options = readOptions(args);
  if (options === "help") {
    print(HELP);
    return 0;
  }
  checkTarget(options.out, options.force, []);
  if (options.file === undefined) {
    writePackage(options.out, makeTemplates(), options.force);
    print(`Written: ${options.out}\n`);
    return 0;
  }
  const { file, out, force } = options;
  const bytes = new Uint8Array(readSource(file, INPUT));
  const mapping = options.mapping === undefined ? EMPTY_MAPPING : readMapping(options.mapping);
  const { made, notes } = await readList(file, bytes, mapping);
  const files = await makeListPackage(made.dataset, mapping.about, { name: basename(file), bytes });
  assertReadable(file, files);
  writePackage(out, files.set("findings.tsv", formatFindings(made, FINDING_WORDS)), force);
  print(`${describeIntake(made, notes)}\nWritten: ${out}\n`);
  return 0;
};

const INPUT = { expected: "expected a table of posts", mostBytes: INTAKE_LIMITS.fileBytes };

async function readList(file: string, bytes: Uint8Array<ArrayBuffer>, mapping: Mapping) {
  try {
    const opened = await readTable(bytes);
    return { made: intake(opened, mapping, readGazetteer()), notes: opened.notes };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    throw new CommandError(`${file}: ${describeRefusal(error)}`, { cause: error });
  }
}

function readMapping(file: string): Mapping {
  const bytes = readSource(file, { expected: "expected a mapping", mostBytes: 1_000_000 });
  try {
    return parseMapping(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    throw new CommandError(`${file}: ${describeRefusal(error)}`, { cause: error });
  }
}

/** What is written must be a package that every reader takes. */
function assertReadable(file: string, files: ReadonlyMap<string, string>): void {
  try {
    parsePackage(files, LARGE_LIMITS);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new CommandError(`${file}: expected rows that fit the tables, found\n${error.message}`, {
      cause: error,
    });
  }
}

const OPTIONS = {
  out: { type: "string" },
  map: { type: "string" },
  template: { type: "string" },
  force: { type: "boolean" },
} as const;

interface Options {
  /** Undefined where templates are wanted. */
  readonly file: string | undefined;
  readonly out: string;
  readonly mapping: string | undefined;
  readonly force: boolean;
}

function readOptions(args: readonly string[]): Options | "help" {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  if (values.help === true) return "help";
  const force = values.force ?? false;
  if (values.template !== undefined) {
    if (values.template === "" || positionals.length > 0)
      throw misuse("expected --template DIR alone", USAGE);
    return { file: undefined, out: resolvePath(values.template), mapping: undefined, force };
  }
  const [file, ...more] = positionals;
  if (file === undefined || file === "") throw misuse("expected the FILE to read, found none", USAGE);
  if (more.length > 0)
    throw misuse(`expected one FILE, found ${positionals.length}: ${positionals.join(", ")}`, USAGE);
  if (values.out === undefined || values.out === "") throw misuse("expected --out DIR, found none", USAGE);
  if (values.map === "") throw misuse("expected a file after --map, found none", USAGE);
  return {
    file: resolvePath(file),
    out: resolvePath(values.out),
    mapping: values.map === undefined ? undefined : resolvePath(values.map),
    force,
  };
}
