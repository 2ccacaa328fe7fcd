import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readEditorialFolder } from "../cli/readEditorialFolder";
import { CommandError, describeSystemError, resolvePath, runProcess, type Command } from "../cli/runCommand";
import { checkTarget, writePackage } from "../cli/writePackage";
import { zipPackage } from "../export/zipPackage";
import { isMain } from "./isMain";
import { makeSample } from "./sample/samplePackage";

const MOST_POSTS = 200_000;
const MOST_SEED = 4_294_967_295;
const DEFAULT_POSTS = 1000;
const USAGE = "Usage: npm run make-sample -- [--posts N] [--seed S] [--out DIR] [--zip FILE]";
const HELP = `Writes a synthetic data package to try out sizes. It describes no real network.

${USAGE}

  --posts N   how many posts, from 1 to ${MOST_POSTS}; ${DEFAULT_POSTS} if absent
  --seed S    a whole number, 1 if absent; the same seed gives the same bytes
  --out DIR   folder for the package; it is created, or must be empty
  --zip FILE  the same as a zip that the site opens; the file must not exist;
              sample-N.zip in this folder if neither is given
  --help      show this

Exit code: 0 done, 2 nothing was written.
`;

/** No file of a sample was ever changed: a fixed time keeps the zip the same, byte for byte. */
const MODIFIED = new Date(1980, 0, 1);

/** `make-sample -- --posts N --out DIR`, or without any of these: writes a synthetic package as a folder, as a zip, or as both. */
export const makeSampleCommand: Command = async (args, print) => {
  const options = readOptions(args);
  if (options === "help") {
    print(HELP);
    return 0;
  }
  const { postCount, seed, out, zip } = options;
  if (out !== undefined) checkTarget(out, false, []);
  const { editorial } = readEditorialFolder(undefined);
  const { name, files } = await makeSample(editorial.reference, { postCount, seed });
  if (zip !== undefined) {
    writeNew(zip, zipPackage(name, files, MODIFIED));
    print(`Written: ${zip}\n`);
  }
  if (out !== undefined) {
    writePackage(out, files, false);
    print(`Written: ${out}\n`);
  }
  return 0;
};

interface Options {
  readonly postCount: number;
  readonly seed: number;
  readonly out: string | undefined;
  readonly zip: string | undefined;
}

function readOptions(args: readonly string[]): Options | "help" {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        posts: { type: "string", default: String(DEFAULT_POSTS) },
        seed: { type: "string", default: "1" },
        out: { type: "string" },
        zip: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help === true) return "help";
    const { posts, seed, out } = values;
    const postCount = readWhole("--posts", posts, 1, MOST_POSTS);
    const zip = values.zip || (out ? undefined : `sample-${postCount}.zip`);
    return {
      postCount,
      seed: readWhole("--seed", seed, 0, MOST_SEED),
      out: out ? resolvePath(out) : undefined,
      zip: zip ? resolvePath(zip) : undefined,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${message}\n\n${USAGE}`, { cause: error });
  }
}

function readWhole(name: string, found: string, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(found) ? Number(found) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(
    `expected ${name} with a whole number from ${least} to ${most}, found ${JSON.stringify(found)}`,
  );
}

function writeNew(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: "wx" });
  } catch (error) {
    const found = describeSystemError(error);
    throw new CommandError(`${path}: expected a new file that can be written, found ${found}`, {
      cause: error,
    });
  }
}

if (isMain(import.meta.url)) await runProcess("make-sample", makeSampleCommand);
