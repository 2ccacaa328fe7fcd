import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findChromium, launchChromium, removeChromium } from "../../test/browser/site/chromium";
import { buildOrdinary } from "./bench/buildOrdinary";
import { benchBuilding } from "./bench/building";
import { makeControl } from "./bench/control";
import { benchExtraction } from "./bench/extractionTime";
import { benchInteraction } from "./bench/interaction";
import { benchKept } from "./bench/kept";
import { benchLighthouse } from "./bench/lighthouse";
import { benchLoad } from "./bench/load";
import { benchOwnList } from "./bench/ownList";
import { formatReport, type BenchLine } from "./bench/report";
import { benchSize } from "./bench/size";
import { ensureBuilt } from "./build/ensureBuilt";
import { DIST } from "./root";
import { startServer } from "./serve/serve";

// Measures speed and prints what is reached:
//   npm run bench -- [--rounds 15] [extraction building load interaction size list kept lighthouse]
const PARTS = [
  "extraction",
  "building",
  "load",
  "interaction",
  "size",
  "list",
  "kept",
  "lighthouse",
] as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "15" } },
});
const unknown = positionals.filter((part) => !PARTS.some((known) => known === part));
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(", ")}: choose from ${PARTS.join(", ")}.`);
const rounds = Number(values.rounds);
const isWanted = (part: (typeof PARTS)[number]) => positionals.length === 0 || positionals.includes(part);
const print = (title: string, lines: readonly BenchLine[]) =>
  process.stdout.write(formatReport(title, lines));

if (isWanted("extraction")) print("Extraction", benchExtraction());
if (isWanted("building")) print("Building and starting", await benchBuilding(rounds));
if (PARTS.some((part) => part !== "extraction" && part !== "building" && isWanted(part))) await benchSite();

async function benchSite(): Promise<void> {
  await ensureBuilt();
  const folder = await mkdtemp(join(tmpdir(), "chancery-compared-"));
  const folders = { control: join(folder, "control"), ordinary: join(folder, "ordinary") };
  await makeControl(DIST, "en/coverage", folders.control);
  await buildOrdinary(folders.ordinary);
  const installation = await findChromium();
  const serve = (dir: string) => startServer({ dir, port: 0 });
  const [site, control, ordinary] = await Promise.all([
    serve(DIST),
    serve(folders.control),
    serve(folders.ordinary),
  ]);
  const browser = await launchChromium(installation);
  try {
    const input = {
      browser,
      siteUrl: site.url,
      controlUrl: control.url,
      ordinaryUrl: ordinary.url,
      rounds,
    };
    if (isWanted("load")) print("Load", await benchLoad(input));
    if (isWanted("interaction")) print("Interaction", await benchInteraction(input));
    if (isWanted("size")) print("Size", await benchSize(browser, site.url));
    if (isWanted("list")) print("A list of one's own", await benchOwnList(browser, site.url));
    if (isWanted("kept")) print("Kept without a connection", await benchKept(browser));
    if (isWanted("lighthouse")) print("Lighthouse", await benchLighthouse(site.url, installation, rounds));
  } finally {
    await browser.close();
    await Promise.all([site.close(), control.close(), ordinary.close(), removeChromium(installation)]);
    await rm(folder, { recursive: true, force: true });
  }
}
