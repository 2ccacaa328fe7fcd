import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files of browser tests that take longest, or longer than they are to read. */
const LONG = [
  "everyScreen",
  "webkit",
  "firefox",
  "keptInFirefox",
  "openedParts",
  "oddPackages",
  "layoutShift",
  "keptInChromium",
  "faultsInFirefox",
  "chromium",
  "faultsInChromium",
];

/**
 * Begins with the long files. A fresh checkout knows of no earlier run, and the usual order would leave these, which
 * are short to read, to the end, with one browser at work and the other waiting.
 */
export class LongTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONG.some((name) => moduleId.endsWith(`/${name}.test.ts`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
