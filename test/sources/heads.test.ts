import { beforeAll, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/i18n/languages";
import { formatRobots, formatSitemap } from "../../src/tools/build/siteIndex";
import { SCREENS } from "../../src/app/screens";
import { formatPath } from "../../src/view-state/address";
import { EMBEDS, formatEmbedPath } from "../../src/view-state/embedAddress";
import { makeRegisterFiles } from "./registerFiles";
import { renderPages } from "./renderPages";

const SITE = "https://example.org/chancery/";
const PAGES = INTERFACE_LANGUAGES.flatMap((language) =>
  SCREENS.map((screen) => ({ language, screen, path: formatPath(language, screen).slice(1) })),
);

const headOf = (html = "") => html.slice(0, html.indexOf("</head>"));
const contentOf = (head: string, name: string) =>
  [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)]
    .filter(([, each]) => each === name)
    .map(([, , content]) => content);
const hrefOf = (head: string, rel: string) =>
  [...head.matchAll(new RegExp(`<link rel="${rel}"(?: hreflang="([^"]+)")? href="([^"]*)"`, "g"))].map(
    ([, language, href]) => (language === undefined ? href : `${language} ${href}`),
  );

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await renderPages(await makeRegisterFiles(), SITE);
});

test("every page names its own address, those of its other languages and its picture where the address of the site is known", () => {
  for (const { language, screen, path } of PAGES) {
    const head = headOf(pages.get(`${path}index.html`));
    expect(hrefOf(head, "canonical"), path).toEqual([SITE + path]);
    expect(contentOf(head, "og:url"), path).toEqual([SITE + path]);
    expect(hrefOf(head, "alternate"), path).toEqual([
      ...INTERFACE_LANGUAGES.map((other) => `${other} ${SITE}${formatPath(other, screen).slice(1)}`),
      `x-default ${SITE}${formatPath("en", screen).slice(1)}`,
    ]);
    expect(contentOf(head, "og:image"), path).toEqual([`${SITE}preview.jpg`]);
    expect(contentOf(head, "og:image:alt")[0], path).toMatch(/Chancery/);
    expect(contentOf(head, "og:locale"), path).toEqual([language === "en" ? "en_GB" : `${language}_BE`]);
    expect(contentOf(head, "og:locale:alternate"), path).toHaveLength(INTERFACE_LANGUAGES.length - 1);
  }
  const overview = pages.get("fr/overview/index.html") ?? "";
  const dataset = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(overview)?.[1] ?? "{}") as {
    readonly url: string;
    readonly distribution: readonly { readonly contentUrl: string }[];
  };
  expect(dataset.url).toBe(`${SITE}fr/overview/`);
  expect(dataset.distribution.length).toBeGreaterThan(10);
  for (const { contentUrl } of dataset.distribution)
    expect(contentUrl).toMatch(/^https:\/\/example\.org\/chancery\/data\/[^/]+\/[^/]+$/);
});

test("where it is not known no page claims an address, and its links are relative", async () => {
  for (const [path, html] of await renderPages(await makeRegisterFiles())) {
    const head = headOf(html);
    expect(hrefOf(head, "canonical"), path).toEqual([]);
    expect(contentOf(head, "og:url"), path).toEqual([]);
    expect(contentOf(head, "og:image"), path).toEqual([]);
    expect(hrefOf(head, "alternate").join(" "), path).not.toMatch(/https?:|x-default/);
  }
});

test("search engines are led from the pages for frames to the views themselves", () => {
  for (const language of INTERFACE_LANGUAGES)
    for (const embed of EMBEDS) {
      const page = pages.get(`${formatEmbedPath(language, embed).slice(1)}index.html`) ?? "";
      // A site of one source has nothing to compare it with.
      if (embed === "changes") {
        expect(page).toBe("");
        continue;
      }
      expect(page).toContain(`<html lang="${language}" class="embed">`);
      expect(contentOf(headOf(page), "robots"), embed).toEqual(["noindex"]);
      const [canonical = ""] = hrefOf(headOf(page), "canonical");
      expect(PAGES.map(({ path }) => SITE + path)).toContain(canonical);
      expect(page).toContain('data-part="/chancery/embed.js"');
      expect(page).toMatch(new RegExp(`href="/chancery/${language}/[a-z]+/#`));
    }
});

test.each(INTERFACE_LANGUAGES)(
  "/%s/ leads to the overview in this language, and speaks it alone",
  (language) => {
    const page = pages.get(`${language}/index.html`) ?? "";
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=overview/">');
    expect(hrefOf(headOf(page), "canonical")).toEqual([`${SITE}${language}/overview/`]);
    expect([...page.matchAll(/hreflang="(\w+)"/gi)].map(([, each]) => each)).toEqual([language]);
  },
);

test("the sitemap lists every screen in every language, and robots.txt names the sitemap", () => {
  const sitemap = formatSitemap(SITE);
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  expect(listed).toHaveLength(PAGES.length);
  expect(new Set(listed)).toEqual(new Set(PAGES.map(({ path }) => SITE + path)));
  expect([...sitemap.matchAll(/hreflang=/g)]).toHaveLength(PAGES.length * INTERFACE_LANGUAGES.length);
  expect(formatRobots(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`);
});
