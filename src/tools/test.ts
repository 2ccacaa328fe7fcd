import { parseCLI, startVitest, type TestModule, type TestSuite, type Vitest } from "vitest/node";
import { describeInstallations } from "../../test/browser/engines/installations";
import { ensureBuilt } from "./build/ensureBuilt";
import { ROOT } from "./root";

/** How many tests ended how; a file or suite that could not run, and an error outside any test, is a failure. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const { filter, options } = parseCLI(["vitest", ...process.argv.slice(2)]);
let tally: Tally = { passed: 0, failed: 1, skipped: 0 };
try {
  await ensureBuilt();
  const vitest = await startVitest("test", filter, {
    ...options,
    root: ROOT,
    run: true,
    watch: false,
    configLoader: "runner",
  });
  tally = countTests(vitest);
  sayBrowsers(vitest);
  await vitest.close();
} catch (error) {
  console.error(error);
}

const { passed, failed, skipped } = tally;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
// Explicit, so that nothing left open in the process keeps the last line from being the last.
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function countTests(vitest: Vitest): Tally {
  const total: Tally = { passed: 0, failed: vitest.state.getUnhandledErrors().length, skipped: 0 };
  for (const module of vitest.state.getTestModules()) {
    if (isBroken(module)) total.failed++;
    for (const suite of module.children.allSuites()) if (isBroken(suite)) total.failed++;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") total.passed++;
      else if (state === "skipped") total.skipped++;
      else total.failed++;
    }
  }
  return total;
}

/** Says again at the end, where it is read, which browsers the tests ran in and which are missing or old. */
function sayBrowsers({ projects }: Vitest): void {
  const { engines } = projects.find(({ name }) => name === "browser")?.getProvidedContext() ?? {};
  // Undefined where no browser test was asked for.
  if (engines) console.log(describeInstallations(engines));
}

function isBroken(task: TestModule | TestSuite): boolean {
  return task.errors().length > 0;
}
