import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cruiseFloors, type FloorReport } from "../src/tools/houseChecks/cruiseFloors";
import { ROOT } from "../src/tools/root";

/** One file that breaks one rule, each beside the files that it needs. */
const SEEDS: readonly { rule: string; file: string; text: string }[] = [
  { rule: "floor-domain", file: "src/domain/a.ts", text: `import "../ui/fine";` },
  { rule: "floor-domain", file: "src/domain/types.ts", text: `import type { Fine } from "../ui/fine";` },
  { rule: "packages-domain", file: "src/domain/b.ts", text: `import "valibot";` },
  { rule: "browser-domain", file: "src/domain/c.ts", text: `import "node:fs";` },
  { rule: "floor-load", file: "src/load/a.ts", text: `import "../i18n/fine";` },
  { rule: "packages-load", file: "src/load/b.ts", text: `import "react";` },
  { rule: "browser-load", file: "src/load/c.ts", text: `import "node:fs";` },
  { rule: "floor-offline", file: "src/offline/a.ts", text: `import "../load/fine";` },
  { rule: "packages-offline", file: "src/offline/b.ts", text: `import "idb-keyval";` },
  { rule: "browser-offline", file: "src/offline/c.ts", text: `import "node:fs";` },
  { rule: "floor-extract", file: "src/extract/a.ts", text: `import "../package/fine";` },
  { rule: "packages-extract", file: "src/extract/b.ts", text: `import "idb-keyval";` },
  { rule: "browser-extract", file: "src/extract/c.ts", text: `import "node:path";` },
  { rule: "floor-package", file: "src/package/a.ts", text: `import "../extract/fine";` },
  { rule: "packages-package", file: "src/package/b.ts", text: `import "react";` },
  { rule: "browser-package", file: "src/package/c.ts", text: `import "node:fs/promises";` },
  { rule: "floor-gazetteer", file: "src/gazetteer/a.ts", text: `import "../i18n/fine";` },
  { rule: "packages-gazetteer", file: "src/gazetteer/b.ts", text: `import "valibot";` },
  { rule: "browser-gazetteer", file: "src/gazetteer/c.ts", text: `import "node:fs";` },
  { rule: "floor-intake", file: "src/intake/a.ts", text: `import "../extract/fine";` },
  { rule: "packages-intake", file: "src/intake/b.ts", text: `import "idb-keyval";` },
  { rule: "browser-intake", file: "src/intake/c.ts", text: `import "node:fs";` },
  { rule: "floor-view-state", file: "src/view-state/a.ts", text: `import "../package/fine";` },
  { rule: "packages-view-state", file: "src/view-state/b.ts", text: `import "react";` },
  { rule: "browser-view-state", file: "src/view-state/c.ts", text: `import "node:url";` },
  { rule: "floor-i18n", file: "src/i18n/a.ts", text: `import "../view-state/fine";` },
  { rule: "packages-i18n", file: "src/i18n/b.ts", text: `import "react";` },
  { rule: "browser-i18n", file: "src/i18n/c.ts", text: `import "node:fs";` },
  { rule: "floor-ui", file: "src/ui/a.ts", text: `import "../map/fine";` },
  { rule: "packages-ui", file: "src/ui/b.ts", text: `import "leaflet";` },
  { rule: "browser-ui", file: "src/ui/c.ts", text: `import "node:fs";` },
  { rule: "floor-map", file: "src/map/a.ts", text: `import "../charts/fine";` },
  { rule: "packages-map", file: "src/map/b.ts", text: `import "recharts";` },
  { rule: "browser-map", file: "src/map/c.ts", text: `import "node:fs";` },
  { rule: "floor-charts", file: "src/charts/a.ts", text: `import "../features/overview/fine";` },
  { rule: "packages-charts", file: "src/charts/b.ts", text: `import "react-leaflet";` },
  { rule: "browser-charts", file: "src/charts/c.ts", text: `import "node:fs";` },
  { rule: "floor-export", file: "src/export/a.ts", text: `import "../app/fine";` },
  { rule: "packages-export", file: "src/export/b.ts", text: `import "leaflet";` },
  { rule: "browser-export", file: "src/export/c.ts", text: `import "node:fs";` },
  { rule: "floor-citation", file: "src/citation/a.ts", text: `import "../app/fine";` },
  { rule: "packages-citation", file: "src/citation/b.ts", text: `import "leaflet";` },
  { rule: "browser-citation", file: "src/citation/c.ts", text: `import "node:fs";` },
  { rule: "floor-features", file: "src/features/overview/a.ts", text: `import "../../app/fine";` },
  { rule: "packages-features", file: "src/features/overview/b.ts", text: `import "recharts";` },
  { rule: "browser-features", file: "src/features/overview/c.ts", text: `import "node:fs";` },
  { rule: "floor-app", file: "src/app/a.ts", text: `import "../cli/fine";` },
  { rule: "packages-app", file: "src/app/b.ts", text: `import "leaflet";` },
  { rule: "browser-app", file: "src/app/c.ts", text: `import "node:fs";` },
  { rule: "floor-cli", file: "src/cli/a.ts", text: `import "../i18n/fine";` },
  { rule: "packages-cli", file: "src/cli/b.ts", text: `import "valibot";` },
  { rule: "feature-to-feature", file: "src/features/budget/a.ts", text: `import "../overview/fine";` },
  { rule: "cli-without-react", file: "src/cli/c.ts", text: `import "../package/b";` },
  { rule: "entries-on-top", file: "src/app/d.ts", text: `import "../main";` },
  { rule: "tools-apart", file: "src/app/e.ts", text: `import "../tools/fine";` },
  { rule: "no-cycle", file: "src/app/f.ts", text: `import "./g";` },
  { rule: "not-resolvable", file: "src/app/h.ts", text: `import "./nowhere";` },
  { rule: "not-listed", file: "src/tools/i.ts", text: `import "rolldown";` },
  { rule: "not-published", file: "src/ui/j.ts", text: `import "d3-geo";` },
  { rule: "no-utils-from", file: "src/ui/utils/k.ts", text: `import "../fine";` },
  { rule: "no-utils-from", file: "src/ui/utils.ts", text: `import "./fine";` },
  { rule: "no-utils-to", file: "src/ui/l.ts", text: `import "./utils/bare";` },
  { rule: "no-barrel-from", file: "src/ui/index.ts", text: `export * from "./fine";` },
  { rule: "no-barrel-to", file: "src/ui/m.ts", text: `import "./inner/index";` },
];

const BYSTANDERS = [
  ...["load", "package", "view-state", "extract", "i18n", "ui", "map", "charts", "app", "cli", "tools"],
  ...["features/overview", "features/budget"],
].map((folder) => `src/${folder}/fine.ts`);

let folder: string;
let seeded: FloorReport;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-floors-"));
  for (const file of ["package.json", "tsconfig.json"]) cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  for (const file of [...BYSTANDERS, "src/main.tsx", "src/ui/utils/bare.ts", "src/ui/inner/index.ts"]) {
    write(file, "export type Fine = string;\n");
  }
  write("src/app/g.ts", `import "./f";\n`);
  for (const { file, text } of SEEDS) write(file, `${text}\nexport const seed = 1;\n`);
  seeded = await cruiseFloors(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a seeded violation is caught", () => {
  test.each(SEEDS)("$rule in $file: $text", ({ rule, file }) => {
    expect(
      seeded.violations.filter((violation) => violation.from === file).map((found) => found.rule),
    ).toContain(rule);
  });

  test("every rule has a seed", () => {
    const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
      forbidden: { name: string }[];
    };
    const seededRules = new Set(SEEDS.map(({ rule }) => rule));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !seededRules.has(name))).toEqual([]);
  });

  test("files that break nothing are left alone", () => {
    expect(seeded.violations.filter(({ from }) => BYSTANDERS.includes(from))).toEqual([]);
  });
});

test("the house keeps its floors", async () => {
  const { modules, violations } = await cruiseFloors(ROOT);
  expect(modules).toBeGreaterThan(20);
  expect(violations).toEqual([]);
});

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
