import { statSync } from "node:fs";
import { LARGE_LIMITS } from "../package/packageLimits";
import { formatIssue, PackageError } from "../package/packageError";
import { DESCRIPTOR_FILE } from "../package/schema/schema";
import { validatePackage, type Validation } from "../package/read/validatePackage";
import { findZippedPackage } from "../package/zip/unzipPackage";
import { ZipError } from "../package/zip/zipDirectory";
import { readFolder } from "./readFolder";
import { readSource } from "./readSource";
import { misuse, parseOptions } from "./parseOptions";
import { CommandError, resolvePath } from "./runCommand";
import type { Command } from "./runCommand";

const USAGE = "Usage: npm run validate -- DIR|ZIP";
const HELP = `Checks a data package: columns, types, keys, references, sizes and hashes.

${USAGE}

  DIR     folder with datapackage.json and its CSV files
  ZIP     the same in a zip
  --help  show this

Exit code: 0 valid, 1 not valid (each problem as file:row:column: message), 2 cannot be read.
`;

/** `validate -- DIR|ZIP`: prints what is wrong with a data package, or its rows by table. */
export const validateCommand: Command = async (args, print) => {
  const path = readOptions(args);
  if (path === "help") {
    print(HELP);
    return 0;
  }
  const { issues, remarks, rowCounts } = await validate(path);
  if (issues.length > 0) {
    print(`${issues.map(formatIssue).join("\n")}\n`);
    return 1;
  }
  for (const remark of remarks) print(`remark: ${formatIssue(remark)}\n`);
  const counts = [...(rowCounts ?? [])].map(([table, count]) => `${table} ${count}`).join(", ");
  print(`valid: ${counts}\n`);
  return 0;
};

async function validate(path: string): Promise<Validation> {
  if (!isZip(path)) return await validatePackage(readPackageFiles(path), LARGE_LIMITS);
  const bytes = readSource(path, ZIP);
  try {
    return await validatePackage(await unpackWithin(new Uint8Array(bytes), path), LARGE_LIMITS);
  } catch (error) {
    if (error instanceof ZipError) throw new CommandError(`${path}: ${error.message}`, { cause: error });
    if (error instanceof PackageError) return { issues: error.issues, remarks: [], rowCounts: undefined };
    throw error;
  }
}

const ZIP = { expected: "expected a zip with a data package", mostBytes: LARGE_LIMITS.packageBytes };

function isZip(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The files of the package in a zip, which says itself how large they are. */
async function unpackWithin(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const zipped = findZippedPackage(bytes);
  if (zipped.byteCount > LARGE_LIMITS.packageBytes) {
    const most = LARGE_LIMITS.packageBytes;
    throw new CommandError(
      `${path}: expected at most ${most} bytes when unpacked, found ${zipped.byteCount}`,
    );
  }
  return await zipped.unpack();
}

function readPackageFiles(folder: string): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const isWanted = (name: string): boolean => name.toLowerCase() === DESCRIPTOR_FILE || /\.csv$/i.test(name);
  const files = readFolder(folder, isWanted, LARGE_LIMITS.packageBytes);
  if (files.size === 0) {
    throw new CommandError(`${folder}: expected ${DESCRIPTOR_FILE} and CSV files, found none`);
  }
  return files;
}

function readOptions(args: readonly string[]): string {
  const { values, positionals } = parseOptions(args, {}, USAGE);
  if (values.help === true) return "help";
  const [path, ...more] = positionals;
  if (path === undefined || path === "" || more.length > 0) {
    throw misuse(`expected one folder or zip, found ${positionals.length}`, USAGE);
  }
  return resolvePath(path);
}
