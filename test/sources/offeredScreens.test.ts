import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, listShippedPackages, readPackageFolder } from "../../src/cli/projectPackages";
import { parsePackage } from "../../src/package/read/parsePackage";
import { NAVIGATION } from "../../src/view-state/address";
import { canFill } from "../../src/app/shell/offeredScreens";

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

test.each(registers)(
  "%s is offered no screen that needs amounts, visits, a survey or questions",
  (folder) => {
    const offered = screensOf(folder);
    expect(offered).toEqual(expect.arrayContaining(["overview", "coverage", "compare", "source"]));
    for (const screen of ["budget", "traffic", "newsletters", "questions"] as const)
      expect(offered).not.toContain(screen);
  },
);
