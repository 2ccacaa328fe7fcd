import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, listShippedPackages, readPackageFolder } from "../../src/cli/projectPackages";
import { keepMinistry } from "../../src/domain/ministries/keepMinistry";
import { parsePackage } from "../../src/package/read/parsePackage";
import { isComparable } from "../../src/ui/answer/openedDocument";
import { canFill, NAVIGATION } from "../../src/app/screens";

const [answer = "", ...registers] = listShippedPackages();
const screensOf = (folder: string) => {
  const { dataset } = parsePackage(readPackageFolder(join(DATA, folder)));
  return NAVIGATION.filter((screen) => canFill(dataset, screen));
};

test("an answer is offered every screen but that of several ministries", () => {
  expect(screensOf(answer)).toEqual(NAVIGATION.filter((screen) => screen !== "ministries"));
});

test("several ministries side by side are offered for a source that has them", () => {
  expect(screensOf("register-2026")).toContain("ministries");
  expect(screensOf("register-be-2022")).not.toContain("ministries");
});

test("then and now is offered for a ministry shown alone where another source speaks of it as well", () => {
  const { dataset } = parsePackage(readPackageFolder(join(DATA, "register-2026")));
  const sources = [answer, ...registers].map((reference) => ({
    reference,
    packageName: reference,
    label: "",
    url: "",
    ministryCount: 1,
  }));
  const isOffered = (reference: string, shown = dataset, beside = sources) =>
    isComparable({
      sources: beside,
      shown: { kind: "shipped", reference, tables: { dataset: shown, missing: [] } },
    });
  expect(isOffered("register-2026.be", keepMinistry(dataset, "be"))).toBe(true);
  expect(isOffered("register-2026.cl", keepMinistry(dataset, "cl"))).toBe(false);
  expect(isOffered("register-2026")).toBe(true);
  expect(isOffered("register-2026", dataset, sources.slice(0, 1))).toBe(false);
});

test.each(registers)(
  "%s is offered no screen that needs amounts, visits, a survey or questions",
  (folder) => {
    const offered = screensOf(folder);
    expect(offered).toEqual(expect.arrayContaining(["overview", "coverage", "compare", "source"]));
    for (const screen of ["budget", "traffic", "newsletters", "questions"] as const)
      expect(offered).not.toContain(screen);
  },
);
