import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findOnPath, isExecutable, isOlder, readNamedProgram, readVersion } from "../site/programs";
import type { ChromiumInstallation } from "../site/chromium";
import { ENGINES, type EngineName } from "./driver";

/** The browsers that the last release was tested with; set anew at each release, as `npm test` prints them. */
const RELEASED_WITH: Readonly<Record<EngineName, string>> = {
  chromium: "156",
  firefox: "153",
  webkit: "2.50",
};

const ENGINE_LABELS: Readonly<Record<EngineName, string>> = {
  chromium: "Chromium",
  firefox: "Firefox",
  webkit: "WebKitGTK",
};

const MISSING: Readonly<Record<EngineName, string>> = {
  chromium: "install Chrome or Chromium, or set CHROME_PATH to the program",
  firefox: "install Firefox, or set FIREFOX_PATH to the program",
  webkit: "install WebKitWebDriver (Debian: webkit2gtk-driver) and Xvfb",
};

export interface FirefoxInstallation {
  readonly executablePath: string;
  readonly version: string;
}

export interface WebKitInstallation {
  /** The program that speaks WebDriver. */
  readonly driver: string;
  /** The browser that it starts. */
  readonly browser: string;
  readonly version: string;
  /** Name of the X display that it draws on. */
  readonly display: string;
}

/** What of the three engines this machine has. */
export interface Installations {
  readonly chromium: ChromiumInstallation;
  /** What of Chromium the tests of single screens run in; the journeys run in the whole browser. */
  readonly shell: ChromiumInstallation;
  readonly firefox: FirefoxInstallation | undefined;
  readonly webkit: WebKitInstallation | undefined;
}

const MAC_FIREFOX = "/Applications/Firefox.app/Contents/MacOS/firefox";

/** The newest Firefox, or the one that `FIREFOX_PATH` names; undefined where there is none. */
export async function findFirefox(): Promise<FirefoxInstallation | undefined> {
  const named = readNamedProgram("FIREFOX_PATH");
  const paths =
    named === undefined
      ? [...findOnPath(["firefox", "firefox-esr"]), ...[MAC_FIREFOX].filter(isExecutable)]
      : [named];
  const found = await Promise.all(
    paths.map(async (executablePath) => {
      const version = await readVersion(executablePath);
      return version === undefined ? [] : [{ executablePath, version }];
    }),
  );
  return found.flat().sort((one, other) => (isOlder(one.version, other.version) ? 1 : -1))[0];
}

const BROWSER_FOLDERS = ["/usr/lib", "/usr/lib64", "/usr/libexec"];
const BROWSER_PATH = "webkit2gtk-4.1/MiniBrowser";

/** The programs of WebKitGTK, without a display to draw on; undefined where one of them is missing. */
export function findWebKitPrograms(): { driver: string; browser: string; xvfb: string } | undefined {
  const [driver] = findOnPath(["WebKitWebDriver"]);
  const [xvfb] = findOnPath(["Xvfb"]);
  // Debian puts it into a folder for each kind of processor.
  const browser = BROWSER_FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .map((folder) => join(folder, BROWSER_PATH))
    .find(isExecutable);
  return driver !== undefined && xvfb !== undefined && browser !== undefined
    ? { driver, browser, xvfb }
    : undefined;
}

/** Which browsers the tests ran in, which of them is older than it should be, and what was skipped for want of one. */
export function describeInstallations(installations: Installations): string {
  const lines = ENGINES.map((name) => {
    const label = ENGINE_LABELS[name];
    const version = installations[name]?.version;
    if (version === undefined) return `Skipped: ${label} was not found; ${MISSING[name]}.`;
    const wanted = RELEASED_WITH[name];
    return isOlder(version, wanted)
      ? `Warning: ${label} ${version} is older than ${wanted}, which the last release was tested with.`
      : `Tested in ${label} ${version}.`;
  });
  return lines.join("\n");
}
