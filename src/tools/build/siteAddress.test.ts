import { afterEach, expect, test, vi } from "vitest";
import { readSiteAddress } from "./siteAddress";

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  [undefined, undefined],
  ["", undefined],
  ["/", "/"],
  ["/chancery", "/chancery/"],
  ["/a/b-c.d/", "/a/b-c.d/"],
])("BASE %s is read as %s", (given, expected) => {
  vi.stubEnv("BASE", given);
  expect(readSiteAddress()).toEqual({ base: expected, siteUrl: undefined });
});

test.each(["chancery/", "../x", "//host/", "https://host/", '/"><script>/'])(
  "BASE %s is refused",
  (given) => {
    vi.stubEnv("BASE", given);
    expect(() => readSiteAddress()).toThrow("expected an absolute path");
  },
);

test.each([
  ["https://example.org", "/", "https://example.org/"],
  ["https://example.org:8080/a/b", "/a/b/", "https://example.org:8080/a/b/"],
  ["HTTP://Example.org/a/", "/a/", "http://example.org/a/"],
])("SITE %s gives the path %s and the address %s", (given, base, site) => {
  vi.stubEnv("SITE", given);
  expect(readSiteAddress()).toEqual({ base, siteUrl: site });
});

test.each([
  "example.org",
  "ftp://example.org/",
  "https://me@example.org/",
  "https://example.org/?x=1",
  "https://example.org/#x",
  "https://example.org/a%20b/",
  "/chancery/",
])("SITE %s is refused", (given) => {
  vi.stubEnv("SITE", given);
  expect(() => readSiteAddress()).toThrow("expected an address");
});

test("SITE and BASE must name the same path", () => {
  vi.stubEnv("SITE", "https://example.org/a/");
  vi.stubEnv("BASE", "/b/");
  expect(() => readSiteAddress()).toThrow("SITE names the path /a/, BASE the path /b/");
  vi.stubEnv("BASE", "/a");
  expect(readSiteAddress()).toEqual({ base: "/a/", siteUrl: "https://example.org/a/" });
});
