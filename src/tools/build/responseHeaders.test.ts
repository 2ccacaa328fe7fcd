import { expect, test } from "vitest";
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

test("rules that overlap say nothing twice, and no page may be framed", () => {
  const text = formatHeadersFile("/", securityHeaders());
  for (const path of ["/", "/fr/coverage/", "/data/index.json", "/assets/main.js"]) {
    const headers = headersOf(path, text);
    expect(headers["Content-Security-Policy"]).toMatch(/frame-ancestors 'none'$/);
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  }
});
