import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatHeadersFile, HEADERS_FILE, parseHeadersFile } from "../../../src/tools/build/responseHeaders";
import { DIST, DIST_SERVER } from "../../../src/tools/root";
import { startServer } from "../../../src/tools/serve/serve";
import { SCREENS } from "../../../src/view-state/address";
import { expect, test as base, waitUntilHydrated } from "../site/site";
import { watch } from "../inspect/watch";

/** The headers for every response, as each server reads them. */
const READERS = {
  "nginx.conf": (text: string) => readPairs(text, /^add_header ([\w-]+) "(.+)" always;$/gm),
  Caddyfile: (text: string) => readPairs(text, /^\t([\w-]+) "(.+)"$/gm),
};
const FILES = Object.keys(READERS) as (keyof typeof READERS)[];

function readPairs(text: string, pair: RegExp): Record<string, string> {
  return Object.fromEntries([...text.matchAll(pair)].map(([, name = "", value = ""]) => [name, value]));
}

const readHeaders = (file: keyof typeof READERS) =>
  READERS[file](readFileSync(join(DIST_SERVER, file), "utf8"));

const test = base.extend<{
  /** Goes through the pages of the site, served with other headers. */
  visit: (headers: Record<string, string>, paths: readonly string[]) => Promise<void>;
}>({
  visit: async ({ browser, problems }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), "chancery-headers-"));
    cpSync(DIST, folder, { recursive: true });
    await provide(async (headers, paths) => {
      writeFileSync(join(folder, HEADERS_FILE), formatHeadersFile("/", headers));
      const server = await startServer({ dir: folder, port: 0 });
      const context = await browser.newContext({ baseURL: server.url });
      try {
        await watch(context, server.url, problems);
        const page = await context.newPage();
        for (const path of paths) {
          const response = await page.goto(path);
          expect(response?.headers()["content-security-policy"]).toBe(headers["Content-Security-Policy"]);
          await waitUntilHydrated(page);
        }
      } finally {
        await context.close();
        await server.close();
      }
    });
    rmSync(folder, { recursive: true, force: true });
  },
});

test.for(FILES)("%s says the same headers as `_headers`", (file) => {
  expect(readHeaders(file)).toEqual(parseHeadersFile(readFileSync(join(DIST, HEADERS_FILE), "utf8")));
});

test.for(FILES)(
  "with the headers of %s every page has its styles and its scripts, and nothing is refused",
  async (file, { visit, problems }) => {
    await visit(
      readHeaders(file),
      SCREENS.map((screen) => `en/${screen}/`),
    );
    expect(problems).toEqual([]);
  },
);

test("headers that do not allow what stands in the pages are noticed", async ({ visit, problems }) => {
  const headers = readHeaders("nginx.conf");
  const policy = headers["Content-Security-Policy"]?.replaceAll(/ 'sha256-[^']+'/g, "") ?? "";
  await visit({ ...headers, "Content-Security-Policy": policy }, ["en/overview/"]);
  expect(problems.splice(0).join("\n")).toMatch(/policy violation: style-src/);
});
