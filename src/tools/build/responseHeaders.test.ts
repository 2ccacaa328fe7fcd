import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { SCREENS } from "../../app/screens";
import { formatPath } from "../../view-state/address";
import { EMBEDS, formatEmbedPath } from "../../view-state/embedAddress";
import { DATA_ORIGIN, formatHeadersFile, securityHeaders } from "./responseHeaders";

/** The headers of a path in `_headers`, as hosts read it: of every rule that fits, values of one name joined by commas. */
function headersOf(path: string, text: string): Readonly<Record<string, string>> {
  const joined: Record<string, string> = {};
  for (const rule of text.trim().split("\n\n")) {
    const [pattern = "", ...lines] = rule.split("\n");
    const fits = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!fits) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
    }
  }
  return joined;
}

test.each(["/", "/chancery/"])(
  "under %s data may be read by pages of any site, and nothing else may",
  (base) => {
    const text = formatHeadersFile(base, securityHeaders());
    const originOf = (path: string) => headersOf(base + path, text)["Access-Control-Allow-Origin"];
    expect(originOf("data/answer-54-0516/posts.json")).toBe(DATA_ORIGIN);
    expect(originOf("data/index.json")).toBe(DATA_ORIGIN);
    for (const path of ["", "en/overview/", "en/data/", "assets/main.js"])
      expect(originOf(path), path).toBeUndefined();
  },
);

test.each(["/", "/chancery/"])("under %s the pages for frames may be framed, and no other page", (base) => {
  const text = formatHeadersFile(base, securityHeaders());
  const policyOf = (path: string) => headersOf(base + path, text)["Content-Security-Policy"];
  const screens = INTERFACE_LANGUAGES.flatMap((language) =>
    SCREENS.map((screen) => formatPath(language, screen).slice(1)),
  );
  const others = ["", "index.html", "404.html", "fr/", "fr/index.html", "data/index.json", "assets/main.js"];
  const nowhere = ["nowhere", "no/where/at/all", "fr/embed/", "fr/embed/nowhere/", "fr/embed/map/nowhere"];
  for (const path of [...others, ...nowhere, ...screens, ...screens.map((screen) => `${screen}index.html`)]) {
    expect(headersOf(base + path, text)["X-Frame-Options"], path).toBe("DENY");
    expect(policyOf(path), path).toMatch(/^default-src 'none'/);
    expect(policyOf(path), path).not.toContain("frame-ancestors");
  }
  for (const language of INTERFACE_LANGUAGES)
    for (const embed of EMBEDS) {
      const path = formatEmbedPath(language, embed).slice(1);
      expect(policyOf(path), path).toMatch(/^default-src 'none'.*, frame-ancestors \* file:$/);
    }
});

test("rules that overlap say nothing else twice", () => {
  const text = formatHeadersFile("/", securityHeaders());
  for (const path of ["/", "/fr/coverage/", "/fr/embed/map/", "/data/index.json", "/assets/main.js"])
    expect(headersOf(path, text)["X-Content-Type-Options"]).toBe("nosniff");
});

test("hosts that take a hundred rules take all of them", () => {
  expect(formatHeadersFile("/", securityHeaders()).match(/^\//gm)?.length).toBeLessThanOrEqual(100);
});
