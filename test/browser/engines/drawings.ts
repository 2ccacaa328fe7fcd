import { expect } from "vitest";
import { keepFiles } from "../inspect/keepFiles";
import type { EngineName } from "./driver";
import type { EngineTest } from "./engineTest";

/** What each engine draws by itself: pictures that are saved, frames, paper. */
export function testDrawings(test: EngineTest, name: EngineName): void {
  test("every figure of a view leaves as SVG with its words, and as PNG that is not empty", async ({
    page,
  }) => {
    await page.runFirst(keepFiles);
    await page.open("fr/coverage/?channels=twitter&regions=Africa");
    await page.click("button", /^Exporter : 4 des 83 postes/);
    await page.waitFor("button", "PNG");
    const posts = ["Bujumbura", "Kampala", "Nairobi", "Ouagadougou"];
    const figures = {
      map: posts,
      posts,
      combinations: ["Twitter uniquement", "4 · 100"],
      "by-region": ["Afrique : 4", "4 sur 4"],
      "by-kind": ["Ambassade : 4", "4 sur 4"],
    };
    for (const [figure, rows] of Object.entries(figures)) {
      await page.evaluate(chooseFigure, figure);
      await page.click("button", "SVG");
      await page.click("button", "PNG");
      await page.waitUntil(
        `both files of ${figure}`,
        () => "savedPng" in document.body.dataset && "savedSvg" in document.body.dataset,
        null,
      );
      const saved = await page.evaluate(() => ({ ...document.body.dataset }), null);
      const words = saved["savedSvg"]?.replaceAll(/[\u00a0\u202f]/g, " ");
      for (const part of ["Filtre : ", "Région : Afrique", "Tel qu’indiqué en 2016", "54-0516", ...rows])
        expect(words, figure).toContain(part);
      const [width, height, colours] = saved["savedPng"]?.split(" ").map(Number) ?? [];
      expect(width).toBe(1600);
      expect(height).toBeGreaterThan(400);
      expect(colours).toBeGreaterThan(4);
    }
  });

  test("a page for frames draws the filter of its address, in the colours of the reader", async ({
    page,
  }) => {
    await page.open("fr/coverage/");
    await page.evaluate(() => location.assign("../embed/map/?channels=twitter&regions=Africa"), null);
    await page.waitUntil(
      "the filtered map",
      () => document.querySelector("h1.embed-title")?.textContent.startsWith("4 ") ?? false,
      null,
    );
    const { words, land } = await page.evaluate(() => {
      const shape = [...document.querySelectorAll(".embed-figure use")].find((use) => use.checkVisibility());
      return {
        words: document.querySelector("main")?.textContent ?? "",
        land: shape ? getComputedStyle(shape).fill : "",
      };
    }, null);
    for (const part of [
      "Afrique",
      "Bujumbura",
      "Kampala",
      "Nairobi",
      "Ouagadougou",
      "Tel qu’indiqué en 2016",
    ])
      expect(words).toContain(part);
    expect(words).not.toContain("Washington");
    expect(land).toMatch(/^rgb\((?!0, 0, 0\))/);
  });

  // The protocol of WebKitGTK cannot print.
  (name === "webkit" ? test.skip : test)("a dossier is printed as PDF", async ({ page }) => {
    await page.open("en/dossier/?of=coverage&channels=twitter");
    const bytes = (await page.print?.()) ?? new Uint8Array();
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(bytes.length).toBeGreaterThan(20_000);
  });
}

/** Runs in the page: chooses a figure of those that the open dialog can draw, and lets go of files that were saved before. */
function chooseFigure(figure: string): void {
  const choice = [...document.querySelectorAll<HTMLSelectElement>("dialog[open] select")].findLast((each) =>
    [...each.options].some(({ value }) => value === figure),
  );
  if (!choice) throw new Error(`the dialog has no figure ${figure}`);
  if (choice.value !== figure) {
    // React has a setter of its own on the element.
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(choice, figure);
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  }
  delete document.body.dataset["savedSvg"];
  delete document.body.dataset["savedPng"];
}
