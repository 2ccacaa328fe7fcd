import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../i18n/languages";
import type { FileList, ListedFile } from "../../offline/keeper";
import { readKeptFiles } from "../build/offlineSwitch";
import { DIST } from "../root";
import { startServer } from "../serve/serve";
import type { BenchLine } from "./report";

const KB = 1000;
const POLLED_MS = 200;
const [FIRST, ...FURTHER] = INTERFACE_LANGUAGES;

/**
 * What the service worker keeps: its files as a server sends them, and beside them what crossed the wire after the pages
 * had been loaded, and what lies in the browser's storage.
 */
export async function benchKept(browser: Browser): Promise<BenchLine[]> {
  const list = readKeptFiles(DIST);
  if (!list) throw new Error("The site was built with OFFLINE=off: it keeps nothing.");
  const size = (name: string, files: readonly ListedFile[]): BenchLine => ({
    name,
    unit: "kB",
    value: files.reduce((sum, [path]) => sum + measureSent(path), 0) / KB,
  });
  return [
    size("core, the same in every language", list.all),
    ...INTERFACE_LANGUAGES.map((language) => size(`language ${language}`, list.languages[language] ?? [])),
    size("further sources, each once it was shown", list.asked),
    ...(await visitAll(browser, list)),
  ];
}

/** The bytes of a file's content as a server sends it to a current browser. */
function measureSent(path: string): number {
  const file = join(DIST, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** One reader who reads the overview in one language after the other. */
async function visitAll(browser: Browser, list: FileList): Promise<BenchLine[]> {
  const server = await startServer({ dir: DIST, port: 0, isKeptOffline: true });
  const wire = await countWire(new URL(server.url));
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const visit = async (language: InterfaceLanguage, kept: number) => {
      await page.goto(`${wire.url}${language}/overview/`, { waitUntil: "networkidle" });
      const loaded = wire.received();
      await waitUntilKept(page, kept);
      return { fetched: wire.received() - loaded, stored: await measureStored(page) };
    };
    let expected = list.all.length + countOf(list, FIRST);
    const first = await visit(FIRST, expected);
    const lines: BenchLine[] = [
      { name: `fetched after the first visit, in ${FIRST}`, unit: "kB", value: first.fetched / KB },
      { name: "stored after it", unit: "MB", value: first.stored / KB / KB },
    ];
    let stored = first.stored;
    for (const language of FURTHER) {
      expected += countOf(list, language);
      const further = await visit(language, expected);
      lines.push(
        { name: `fetched after a visit in ${language} too`, unit: "kB", value: further.fetched / KB },
        { name: "stored on top of it", unit: "MB", value: (further.stored - stored) / KB / KB },
      );
      stored = further.stored;
    }
    return lines;
  } finally {
    await context.close();
    await wire.close();
    await server.close();
  }
}

const countOf = (list: FileList, language: string) => list.languages[language]?.length ?? 0;

/** The site begins to keep ten seconds after a page was loaded. */
async function waitUntilKept(page: Page, count: number): Promise<void> {
  const isKept = () =>
    page.evaluate(async (wanted) => {
      const names = await caches.keys();
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return navigator.serviceWorker.controller !== null && kept.flat().length >= wanted;
    }, count);
  while (!(await isKept())) await page.waitForTimeout(POLLED_MS);
}

/** The bytes of the answers in the browser's storage, as they are read from it. */
function measureStored(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
    }
    return bytes;
  });
}

/** Stands before a server and counts what it sends, heads included: a service worker's answers as well as a page's. */
async function countWire(site: URL) {
  let bytes = 0;
  const relay = createServer((browserSide) => {
    const siteSide = connect(Number(site.port), "127.0.0.1");
    siteSide.on("data", (chunk) => (bytes += chunk.length));
    browserSide.pipe(siteSide).pipe(browserSide);
    for (const [one, other] of [
      [browserSide, siteSide],
      [siteSide, browserSide],
    ] as const)
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
  });
  relay.listen(0, "127.0.0.1");
  await once(relay, "listening");
  const { port } = relay.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${site.pathname}`,
    received: () => bytes,
    close: async () => {
      relay.close();
      await once(relay, "close");
    },
  };
}
