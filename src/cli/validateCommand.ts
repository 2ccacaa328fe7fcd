import { LARGE_LIMITS } from "../package/packageLimits";
import { formatIssue } from "../package/packageError";
import { DESCRIPTOR_FILE } from "../package/schema/schema";
import { validatePackage } from "../package/read/validatePackage";
import { readFolder } from "./readFolder";
import { misuse, parseOptions } from "./parseOptions";
import { CommandError, resolvePath } from "./runCommand";
import type { Command } from "./runCommand";

const USAGE = "Usage: npm run validate -- DIR";
const HELP = `Checks a data package: columns, types, keys, references, sizes and hashes.

${USAGE}

  DIR     folder with datapackage.json and its CSV files
  --help  show this

Exit code: 0 valid, 1 not valid (each problem as file:row:column: message), 2 cannot be read.
`;

/** `validate -- DIR`: prints what is wrong with a data package, or its rows by table. */
export const validateCommand: Command = async (args, print) => {
  const folder = readOptions(args);
  if (folder === "help") {
    print(HELP);
    return 0;
  }
  const isWanted = (name: string): boolean => name.toLowerCase() === DESCRIPTOR_FILE || /\.csv$/i.test(name);
  const files = readFolder(folder, isWanted, LARGE_LIMITS.packageBytes);
  if (files.size === 0) {
    throw new CommandError(`${folder}: expected ${DESCRIPTOR_FILE} and CSV files, found none`);
  }
  const { issues, remarks, rowCounts } = await validatePackage(files, LARGE_LIMITS);
  if (issues.length > 0) {
    print(`${issues.map(formatIssue).join("\n")}\n`);
    return 1;
  }
  for (const remark of remarks) print(`remark: ${formatIssue(remark)}\n`);
  const counts = [...(rowCounts ?? [])].map(([table, count]) => `${table} ${count}`).join(", ");
  print(`valid: ${counts}\n`);
  return 0;
};

function readOptions(args: readonly string[]): string {
  const { values, positionals } = parseOptions(args, {}, USAGE);
  if (values.help === true) return "help";
  const [folder, ...more] = positionals;
  if (folder === undefined || folder === "" || more.length > 0) {
    throw misuse(`expected one folder, found ${positionals.length}`, USAGE);
  }
  return resolvePath(folder);
}
