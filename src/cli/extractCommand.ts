import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import type { Editorial } from "../domain/editorial";
import type { Extraction } from "../domain/extraction";
import { decodeSource } from "../extract/decodeSource";
import { extract } from "../extract/extract";
import { ExtractError } from "../extract/extractError";
import { formatSummary, summarise } from "../extract/summary";
import { PackageError } from "../package/packageError";
import { parsePackage } from "../package/parsePackage";
import { serialisePackage } from "../package/serialisePackage";
import { describeDocument } from "./describeDocument";
import { PROJECT_EDITORIAL, readEditorialFolder } from "./readEditorialFolder";
import { readSource } from "./readSource";
import { CommandError, resolvePath } from "./runCommand";
import type { Command } from "./runCommand";
import { checkTarget, writePackage } from "./writePackage";

const HELP = `Reads the text of a parliamentary question with its answer and writes a data package.

Usage: npm run extract -- FILE --out DIR [--editorial DIR] [--force]

  FILE             text of the question and its answer, UTF-8
  --out DIR        folder for the data package; it is created, or must be empty
  --editorial DIR  editors' work: judgements, statements, reference tables;
                   what is absent there is taken from the project's own data/editorial
  --force          write into a folder that is not empty: the package's files are replaced,
                   other files stay as they are
  --help           show this

Exit code: 0 done, also where names stayed unresolved; 2 nothing was written.
`;

/** `extract -- FILE --out DIR`: reads a document, writes a data package, prints a summary. */
export const extractCommand: Command = async (args, print) => {
  const options = readOptions(args);
  if (options === "help") {
    print(HELP);
    return 0;
  }
  const { file, out, editorialFolder, force } = options;
  checkTarget(out, force, [PROJECT_EDITORIAL, ...(editorialFolder === undefined ? [] : [editorialFolder])]);
  const bytes = readSource(file);
  const { editorial, texts } = readEditorialFolder(editorialFolder);
  const extraction = extractFrom(file, bytes, editorial);
  const { texts: chosen, source } = describeDocument(extraction.dataset.header, editorial, texts);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const files = await serialisePackage(extraction.dataset, chosen, {
    ...source,
    sha256,
    bytes: bytes.length,
  });
  assertReadable(file, files);
  writePackage(out, files, force);
  print(`${formatSummary(summarise(extraction)).trimEnd()}\n\nWritten: ${out}\n`);
  return 0;
};

interface Options {
  readonly file: string;
  readonly out: string;
  readonly editorialFolder: string | undefined;
  readonly force: boolean;
}

function readOptions(args: readonly string[]): Options | "help" {
  const { values, positionals } = parseOrExplain(args);
  if (values.help === true) return "help";
  const [file, ...more] = positionals;
  if (file === undefined || file === "") throw misuse("expected the FILE to read, found none");
  if (more.length > 0)
    throw misuse(`expected one FILE, found ${positionals.length}: ${positionals.join(", ")}`);
  if (values.out === undefined || values.out === "") throw misuse("expected --out DIR, found none");
  if (values.editorial === "") throw misuse("expected a folder after --editorial, found none");
  return {
    file: resolvePath(file),
    out: resolvePath(values.out),
    editorialFolder: values.editorial === undefined ? undefined : resolvePath(values.editorial),
    force: values.force ?? false,
  };
}

function parseOrExplain(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        editorial: { type: "string" },
        force: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw misuse(error instanceof Error ? error.message : String(error));
  }
}

function misuse(message: string): CommandError {
  return new CommandError(
    `${message}\n\nUsage: npm run extract -- FILE --out DIR [--editorial DIR] [--force]`,
  );
}

/** What is written must be a package that every reader takes: nothing else is worth writing. */
function assertReadable(file: string, files: ReadonlyMap<string, string>): void {
  try {
    parsePackage(files);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new CommandError(`${file}: expected facts that fit the tables, found\n${error.message}`, {
      cause: error,
    });
  }
}

function extractFrom(file: string, bytes: Uint8Array, editorial: Editorial): Extraction {
  try {
    return extract(decodeSource(bytes), editorial);
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    throw new CommandError(`${file}: ${error.message} Expected ${error.expected}.`, { cause: error });
  }
}
