import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "../root";

/** Where the build publishes the licences of what others wrote. */
const NOTICES_FILE = "third-party-notices.txt";
/** What is computed from these packages is published, though none of their modules is. */
const DATA_PACKAGES = ["world-atlas"];
const IN_PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * Publishes one text with the licence of every package of which the site, or one of its workers, holds a module. The
 * build fails where a package has no licence in its description.
 */
export function thirdPartyNotices() {
  const folders = new Set(DATA_PACKAGES.map((name) => join(ROOT, "node_modules", name)));
  const collect: Plugin = {
    name: "chancery:third-party-notices:collect",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk") continue;
        for (const id of output.moduleIds) {
          const folder = IN_PACKAGE.exec(id)?.[0];
          if (folder && existsSync(join(folder, "package.json"))) folders.add(folder);
        }
      }
    },
  };
  const publish: Plugin = {
    name: "chancery:third-party-notices",
    apply: "build",
    generateBundle: {
      // What the workers hold is known by now: they are bundled while the modules that start them are.
      order: "post",
      handler() {
        if (this.environment.name !== "client") return;
        this.emitFile({ type: "asset", fileName: NOTICES_FILE, source: formatNotices([...folders]) });
      },
    },
  };
  return { collect, publish };
}

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The licences of the packages in these folders, by name. Throws where one names none. */
export function formatNotices(folders: readonly string[]): string {
  const packages = folders
    .map((folder) => ({
      ...(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Described),
      text: readLicence(folder),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
  const entries = packages.map(({ name, version, license, text }) => {
    if (license === undefined) throw new Error(`${name} names no licence in its package.json.`);
    return `${name} ${version}: ${license}\n\n${text === "" ? "No text of the licence comes with the package." : text}`;
  });
  return `This site holds parts of the following packages.\n\n${entries.join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

/** The text of the licence, empty where the package brings none. */
function readLicence(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
}
