import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { PackageReply, PackageRequest } from "../../../src/features/source/reading/packageWorker";
import { readCsvRows } from "../../../src/package/rows/readCsv";
import { isEmptyRow } from "../../../src/package/rows/rowLayout";
import type { TableSlice } from "../../../src/package/rows/tableSlices";
import { TABLE_SHAPES } from "../../../src/package/schema/schema";
import { fileOf } from "../../../src/package/schema/table";
import { findFilledRows, fuzzPackages, makeFaultyPackages } from "../../../src/tools/fuzz/fuzzPackages";
import { PACKAGE_FAULTS } from "../../../src/tools/fuzz/packageFaults";
import { readFuzzBases } from "../../../src/tools/fuzz/readFuzzBases";
import { DIST } from "../../../src/tools/root";
import type { Refusal } from "../../../src/ui/answer/openedDocument";
import { expect, test, waitUntilHydrated } from "../site/site";
import { IS_WHOLE } from "./walkPackage";

/** One of each fault, or many. */
const COUNT = PACKAGE_FAULTS.length * (IS_WHOLE ? 30 : 1);

test("a package with a fault is opened or refused with a reason in the browser, as on the command line", async ({
  page,
}) => {
  await page.goto("en/source/");
  await waitUntilHydrated(page);
  const differing: string[] = [];
  const outcomes = new Set<string>();
  let number = 0;
  for await (const { kind, zip, outcome } of fuzzPackages(await readFuzzBases(), { count: COUNT, seed: 2 })) {
    number += 1;
    const found = await openPackage(page, zip, `${number}.zip`);
    outcomes.add(found);
    if (found !== outcome) differing.push(`${number}: ${kind}: ${outcome} there, ${found} here`);
  }
  expect(differing).toEqual([]);
  expect([...outcomes].toSorted()).toEqual(["read", "refused"]);
});

/** Waits until a package is there or refused; one of the two must come. */
async function openPackage(page: Page, zip: Uint8Array, name: string): Promise<"read" | "refused"> {
  // What was refused before stays to be read until the next one is begun.
  await page.evaluate(() => document.querySelector("[role=alert].notice")?.setAttribute("data-before", ""));
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name, mimeType: "application/zip", buffer: Buffer.from(zip) });
  const refusal = page.locator("[role=alert].notice:not([data-before])");
  const card = page.locator(".source-file").filter({ hasText: new RegExp(`(?<!\\d)${name}`) });
  await refusal.or(card).first().waitFor();
  if (!(await refusal.isVisible())) return "read";
  expect(await refusal.locator("p").first().innerText()).toMatch(/\.$/);
  return "refused";
}

/** As many as take a few seconds. */
const WORKER_COUNT = PACKAGE_FAULTS.length * (IS_WHOLE ? 200 : 7);

test("the worker of the site reads every row of a package with a fault, or refuses it with a reason", async ({
  page,
}) => {
  const ask = await startPackageWorker(page);
  const wrong: string[] = [];
  const outcomes = new Set<string>();
  const packages = makeFaultyPackages(await readFuzzBases(), { count: WORKER_COUNT, seed: 4 });
  let number = 0;
  for (const { kind, files, zip } of packages) {
    number += 1;
    const { slices, end } = await ask(zip);
    outcomes.add(end.kind);
    const faults = end.kind === "refused" ? faultsOfRefusal(end.refusal) : findDifferences(files, slices);
    wrong.push(...faults.map((fault) => `${number}: ${kind}: ${fault}`));
  }
  expect(wrong).toEqual([]);
  expect([...outcomes].toSorted()).toEqual(["done", "refused"]);
});

/** What the worker said of a package: what it read, and how it ended. */
interface Answer {
  readonly slices: readonly TableSlice[];
  readonly end: Extract<PackageReply, { readonly kind: "done" | "refused" }>;
}

/** A fault in a zip may also say of a file that it is larger than any that is read. */
const ZIP_REFUSALS: ReadonlySet<string> = new Set([
  "no-zip",
  "broken-zip",
  "no-package",
  "package-too-large",
]);

/** What is wrong with a refusal: one without a reason that the reader could be told. */
function faultsOfRefusal({ failure, issues = [] }: Refusal): readonly string[] {
  const isTold = failure === "invalid-package" ? issues.length > 0 : ZIP_REFUSALS.has(failure);
  return isTold ? [] : [`refused as ${failure}, without a reason`];
}

/** Tables of which not every row that stands in the file was read. */
function findDifferences(
  files: ReadonlyMap<string, string>,
  slices: readonly TableSlice[],
): readonly string[] {
  return TABLE_SHAPES.flatMap((shape) => {
    const there = findFilledRows(files.get(fileOf(shape)) ?? "").length;
    const read = slices
      .filter(({ table }) => table === shape.name)
      .flatMap(({ lines, layout }) => readCsvRows(lines, layout.delimiter))
      .filter((cells) => !isEmptyRow(cells)).length;
    return read === there ? [] : [`${shape.name}: ${there} rows there, ${read} read`];
  });
}

/** Longer than any such package takes on a busy machine. */
const HANG_MS = 30_000;

/** Starts the worker of the built site in a page without the policy that lets only the site start it. */
async function startPackageWorker(page: Page): Promise<(zip: Uint8Array) => Promise<Answer>> {
  const file = readdirSync(join(DIST, "assets")).find((name) => /^packageWorker-.*\.js$/.test(name));
  await page.route("**/bare.html", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto("bare.html");
  const worker = await page.evaluateHandle((url) => new Worker(url, { type: "module" }), `assets/${file}`);
  return async (zip) =>
    await worker.evaluate(
      async (it, [base64, hangMs]): Promise<Answer> => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const slices: TableSlice[] = [];
        return await new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error("the worker does not answer")), hangMs);
          it.onerror = ({ message }) => reject(new Error(`the worker crashed: ${message}`));
          it.onmessage = ({ data }: MessageEvent<PackageReply>) => {
            if (data.kind === "slice") slices.push(data.slice);
            else if (data.kind !== "progress") resolve({ slices, end: data });
          };
          it.postMessage({ bytes, mayBeLarge: false } satisfies PackageRequest);
        });
      },
      [Buffer.from(zip).toString("base64"), HANG_MS] as const,
    );
}
