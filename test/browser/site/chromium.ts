import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { ROOT } from "../../../src/tools/root";
import { findOnPath, isExecutable, isOlder, readNamedProgram, readVersion } from "./programs";

/** A Chromium on this machine, and what its process needs around it. */
export interface ChromiumInstallation {
  readonly executablePath: string;
  readonly version: string;
  readonly env: Readonly<Record<string, string>>;
  /** Folder to remove at the end; undefined where the browser is the system's own. */
  readonly unpackedIn: string | undefined;
}

const SHELL_NAMES = ["chromium-headless-shell", "chrome-headless-shell"];
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_PATH = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a Chromium: the one that `CHROME_PATH` names, or else the newest of those that the system has and the one in
 * the npm package, which is unpacked (a few seconds) into a temporary folder of its own. Rejects, saying what to do,
 * where none can be had.
 */
export async function findChromium(): Promise<ChromiumInstallation> {
  const named = readNamedProgram("CHROME_PATH");
  const newest = (await readInstalled(named === undefined ? listSystemPrograms() : [named]))[0];
  if (named !== undefined) {
    if (newest) return newest;
    throw new Error(`CHROME_PATH is “${named}”, which says no version.`);
  }
  const canUnpack = process.platform === "linux" && process.arch === "x64";
  if (canUnpack && (!newest || isOlder(newest.version, readPackagedVersion()))) return await unpackChromium();
  if (newest) return newest;
  throw new Error("No Chromium was found: install Chrome or Chromium, or set CHROME_PATH to the program.");
}

/**
 * The same engine without the window around it, which opens a page for a third of the processor's time; the whole
 * browser where there is none, or only an older one.
 */
export async function findHeadlessShell(whole: ChromiumInstallation): Promise<ChromiumInstallation> {
  if (readNamedProgram("CHROME_PATH") !== undefined) return whole;
  const [shell] = await readInstalled(findOnPath(SHELL_NAMES));
  return shell && !isOlder(shell.version, whole.version) ? shell : whole;
}

function listSystemPrograms(): readonly string[] {
  // Those that Playwright has downloaded, on a machine where it may.
  return [...findOnPath(SYSTEM_NAMES), ...[MAC_PATH, chromium.executablePath()].filter(isExecutable)];
}

/** The newest first. What says no version is no browser, but for example a package that has yet to be installed. */
async function readInstalled(paths: readonly string[]): Promise<readonly ChromiumInstallation[]> {
  const installed = await Promise.all(
    paths.map(async (executablePath) => {
      const version = await readVersion(executablePath);
      return version === undefined ? [] : [{ executablePath, version, env: {}, unpackedIn: undefined }];
    }),
  );
  return installed.flat().sort((one, other) => (isOlder(one.version, other.version) ? 1 : -1));
}

/** The version of the package is that of its browser. */
function readPackagedVersion(): string {
  const file = join(ROOT, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return version.split(".", 1)[0] ?? version;
}

export function launchChromium(
  installation: ChromiumInstallation,
  flags: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    executablePath: installation.executablePath,
    args: [...FLAGS, ...flags],
    env: { ...(process.env as Record<string, string>), ...installation.env },
  });
}

export async function removeChromium(installation: ChromiumInstallation): Promise<void> {
  if (installation.unpackedIn === undefined) return;
  await rm(installation.unpackedIn, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Starts a browser for `work` and clears everything away afterwards, whatever happened. */
export async function withChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const installation = await findChromium();
  try {
    const browser = await launchChromium(installation);
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await removeChromium(installation);
  }
}

// In a process of its own: on import the package rewrites the environment it runs in.
const UNPACK = `
  import chromium from "@sparticuz/chromium";
  console.log(await chromium.executablePath());
`;

async function unpackChromium(): Promise<ChromiumInstallation> {
  const folder = await mkdtemp(join(tmpdir(), "chancery-chromium-"));
  // For a process that ends before it comes to clear up.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", UNPACK],
      // Believing itself on that host, the package brings the libraries that a bare machine lacks.
      { cwd: ROOT, env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" } },
    );
    await writeFile(join(folder, "fonts", "fonts.conf"), formatFontsConfig(folder));
    const executablePath = stdout.trim();
    const env = { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") };
    const version = (await readVersion(executablePath, env)) ?? readPackagedVersion();
    return { executablePath, version, env, unpackedIn: folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The package's own configuration looks for fonts in fixed places, not where they were unpacked. */
function formatFontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, "fonts", "fonts")}</dir>
  <cachedir>${join(folder, "fonts", "cache")}</cachedir>
  <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
</fontconfig>
`;
}
