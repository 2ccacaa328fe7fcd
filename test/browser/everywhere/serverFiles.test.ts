import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatHeadersFile, HEADERS_FILE, parseHeadersFile } from "../../../src/tools/build/responseHeaders";
import { DIST, DIST_SERVER } from "../../../src/tools/root";
import { startServer } from "../../../src/tools/serve/serve";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { formatEmbedPath } from "../../../src/view-state/embedAddress";
import { expect, test as base, waitUntilHydrated } from "../site/site";
import { watch } from "../inspect/watch";

type Headers = Readonly<Record<string, string>>;

const POLICY = "Content-Security-Policy";

/** The headers of a page, as each server reads them. */
const READERS = {
  "nginx.conf": (text: string, path: string): Headers => {
    const [, all = ""] = /^set \$chancery_policy "(.+)";$/m.exec(text) ?? [];
    const [, framed = "", policy = ""] =
      /^if \(\$uri ~ "(.+)"\) \{ set \$chancery_policy "(.+)"; \}$/m.exec(text) ?? [];
    const fixed = readPairs(text, /^add_header ([\w-]+) "(.+)" always;$/gm);
    return { [POLICY]: new RegExp(framed).test(path) ? policy : all, ...fixed };
  },
  Caddyfile: (text: string, path: string): Headers => {
    const policyOf = (matcher: string) =>
      new RegExp(`^header @${matcher} ${POLICY} "(.+)"$`, "m").exec(text)?.[1] ?? "";
    const [, pages = ""] = /^@chancery_framed path (.+)$/m.exec(text) ?? [];
    expect(text).toContain(`\n@chancery_unframed not path ${pages}\n`);
    const isFramed = pages.split(" ").includes(path);
    const fixed = readPairs(text, /^\t([\w-]+) "(.+)"$/gm);
    return { [POLICY]: policyOf(isFramed ? "chancery_framed" : "chancery_unframed"), ...fixed };
  },
};
const FILES = Object.keys(READERS) as (keyof typeof READERS)[];

function readPairs(text: string, pair: RegExp): Record<string, string> {
  return Object.fromEntries([...text.matchAll(pair)].map(([, name = "", value = ""]) => [name, value]));
}

const readHeaders = (file: keyof typeof READERS, path: string) =>
  READERS[file](readFileSync(join(DIST_SERVER, file), "utf8"), path);

/** What only the pages for frames say, and sets aside `X-Frame-Options`. */
const ANY_FRAMES = "; frame-ancestors * file:";

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
          expect(response?.headers()["content-security-policy"]).toContain(headers[POLICY]);
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

test.for(FILES)(
  "%s says the same headers as `_headers`, and lets only the pages for frames be framed",
  (file) => {
    const ours = parseHeadersFile(readFileSync(join(DIST, HEADERS_FILE), "utf8"));
    const others = ["/", "/fr/", "/fr/coverage/", "/data/index.json", "/404.html", "/embed/map/"];
    for (const path of [...others, "/fr/embed/", "/fr/embed/nowhere/", "/fr/embed/map/nowhere"])
      expect(readHeaders(file, path), path).toEqual(ours);
    expect(ours["X-Frame-Options"]).toBe("DENY");
    for (const language of INTERFACE_LANGUAGES)
      expect(readHeaders(file, formatEmbedPath(language, "map"))).toEqual({
        ...ours,
        [POLICY]: `${ours[POLICY]}${ANY_FRAMES}`,
      });
  },
);

// All other tests visit the pages with the headers of `_headers`, which are the same.
test("with the headers of a server's file a page has its styles and its scripts, and nothing is refused", async ({
  visit,
  problems,
}) => {
  await visit(readHeaders("nginx.conf", "/en/"), ["en/coverage/"]);
  expect(problems).toEqual([]);
});

test("headers that do not allow what stands in the pages are noticed", async ({ visit, problems }) => {
  const headers = readHeaders("nginx.conf", "/en/");
  const policy = headers[POLICY]?.replaceAll(/ 'sha256-[^']+'/g, "") ?? "";
  await visit({ ...headers, [POLICY]: policy }, ["en/overview/"]);
  expect(problems.splice(0).join("\n")).toMatch(/policy violation: style-src/);
});
