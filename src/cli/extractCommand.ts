import { createHash } from "node:crypto";
import type { DocumentHeader } from "../domain/dataset/document";
import type { Editorial } from "../domain/dataset/editorial";
import type { Extraction } from "../domain/dataset/extraction";
import { compareLanguages, formatDisagreements, isSameNumber } from "../extract/compareLanguages";
import { decodeSource } from "../extract/file/decodeSource";
import { extract } from "../extract/extract";
import { ExtractError } from "../extract/file/extractError";
import { formatSummary, summarise } from "../extract/summary";
import { wordsOnly } from "../extract/text/wordsOnly";
import { PackageError } from "../package/packageError";
import { parsePackage } from "../package/read/parsePackage";
import { serialisePackage } from "../package/write/serialisePackage";
import { describeDocument } from "./describeDocument";
import { PROJECT_EDITORIAL, readEditorialFolder } from "./readEditorialFolder";
import { readSource } from "./readSource";
import { misuse, parseOptions } from "./parseOptions";
import { CommandError, resolvePath } from "./runCommand";
import type { Command } from "./runCommand";
import { checkTarget, writePackage } from "./writePackage";

const USAGE = "Usage: npm run extract -- FILE [OTHER] --out DIR [--question N] [--editorial DIR] [--force]";
const HELP = `Reads the text of a parliamentary question with its answer and writes a data package.

${USAGE}

  FILE             text of the question and its answer: UTF-8, UTF-16 with a byte order mark,
                   or Windows-1252
  OTHER            the same question in the other language: FILE is written, and what the two
                   versions do not agree on is printed fact by fact
  --out DIR        folder for the data package; it is created, or must be empty
  --question N     which question to read where FILE holds several (42 or 54-0042;
                   54-0042/2 for the second of one number)
  --editorial DIR  editors' work: judgements, statements, reference tables;
                   what is absent there is taken from the project's own editorial folder
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
  const { file, otherFile, out, question, editorialFolder, force } = options;
  checkTarget(out, force, [PROJECT_EDITORIAL, ...(editorialFolder === undefined ? [] : [editorialFolder])]);
  const bytes = readSource(file);
  const { editorial, texts } = readEditorialFolder(editorialFolder);
  const extraction = extractFrom(file, bytes, editorial, question);
  const comparison =
    otherFile === undefined ? "" : compareWith(otherFile, extraction, file, editorial, question);
  const { texts: chosen, source } = describeDocument(extraction.dataset, editorial, texts);
  const sha256 = sha256Of(bytes);
  const files = await serialisePackage(extraction.dataset, chosen, {
    ...source,
    sha256,
    wordsSha256: sha256Of(wordsOnly(decodeSource(bytes))),
    bytes: bytes.length,
  });
  assertReadable(file, files);
  writePackage(out, files, force);
  print(`${formatSummary(summarise(extraction)).trimEnd()}\n\n${comparison}Written: ${out}\n`);
  return 0;
};

function sha256Of(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Reads the other language version and says where the two disagree. Throws where they are not two versions of one question. */
function compareWith(
  otherFile: string,
  own: Extraction,
  file: string,
  editorial: Editorial,
  question: string | undefined,
): string {
  const other = extractFrom(otherFile, readSource(otherFile), editorial, question);
  const numbers = [own, other].map(({ dataset }) => numberOf(dataset.header));
  if (!isSameNumber(own.dataset, other.dataset)) {
    throw new CommandError(
      `${otherFile}: expected question ${numbers[0]}, as in ${file}, found question ${numbers[1]}`,
    );
  }
  const language = other.dataset.header.get("text_language");
  if (language === own.dataset.header.get("text_language")) {
    throw new CommandError(
      `${otherFile}: expected the other language version of ${file}, found a text in the same language (${language})`,
    );
  }
  return `${formatDisagreements(compareLanguages(own.dataset, other.dataset))}\n\n`;
}

function numberOf(header: DocumentHeader): string {
  return `${header.get("legislature")}-${header.get("question")}`;
}

const OPTIONS = {
  out: { type: "string" },
  question: { type: "string" },
  editorial: { type: "string" },
  force: { type: "boolean" },
} as const;

interface Options {
  readonly file: string;
  readonly otherFile: string | undefined;
  readonly out: string;
  readonly question: string | undefined;
  readonly editorialFolder: string | undefined;
  readonly force: boolean;
}

function readOptions(args: readonly string[]): Options | "help" {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  if (values.help === true) return "help";
  const [file, otherFile, ...more] = positionals;
  if (file === undefined || file === "") throw misuse("expected the FILE to read, found none", USAGE);
  if (more.length > 0)
    throw misuse(`expected one or two FILEs, found ${positionals.length}: ${positionals.join(", ")}`, USAGE);
  if (values.out === undefined || values.out === "") throw misuse("expected --out DIR, found none", USAGE);
  if (values.question !== undefined && !/^(?:\d{1,3}-)?\d{1,5}(?:\/\d{1,3})?$/u.test(values.question)) {
    throw misuse(`expected a number after --question (42 or 54-0042), found “${values.question}”`, USAGE);
  }
  if (values.editorial === "") throw misuse("expected a folder after --editorial, found none", USAGE);
  return {
    file: resolvePath(file),
    otherFile: otherFile === undefined ? undefined : resolvePath(otherFile),
    out: resolvePath(values.out),
    question: values.question,
    editorialFolder: values.editorial === undefined ? undefined : resolvePath(values.editorial),
    force: values.force ?? false,
  };
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

function extractFrom(file: string, bytes: Uint8Array, editorial: Editorial, question?: string): Extraction {
  try {
    return extract(decodeSource(bytes), editorial, question);
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    throw new CommandError(`${file}: ${error.message} Expected ${error.expected}.`, { cause: error });
  }
}
