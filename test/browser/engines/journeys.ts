import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { readEditorialFolder } from "../../../src/cli/readEditorialFolder";
import { zipPackage } from "../../../src/export/zipPackage";
import { FRENCH_LETTERED } from "../../fixtures/testDocuments";
import { makeSample } from "../../../src/tools/sample/samplePackage";
import { SCREENS } from "../../../src/app/screens";
import type { EngineTest } from "./engineTest";

/**
 * The same ways through the site in each engine but Chromium, in which all other tests go these ways and further; what
 * differs between engines is asked here.
 */
export function testJourneys(test: EngineTest): void {
  // A page reads a file when it needs it, so that all stay until the end.
  const folder = mkdtempSync(join(tmpdir(), "chancery-journey-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file: string, content: string | Uint8Array): string => {
    const path = join(folder, file);
    writeFileSync(path, content);
    return path;
  };

  test("errors, warnings, exceptions and violations of the policy are noticed", async ({ page }) => {
    await page.open("en/overview/");
    await page.evaluate(() => {
      console.error("seeded error");
      console.warn("seeded warning");
      setTimeout(() => {
        throw new Error("seeded exception");
      });
      const picture = new Image();
      picture.src = "https://example.invalid/picture.png";
      return new Promise<null>((resolve) => picture.addEventListener("error", () => resolve(null)));
    }, null);
    expect(await page.evaluate(plantTexts, null)).toEqual([]);
    // An engine tells of them when it comes to it, or is asked.
    const readProblems = async () => {
      await page.settle();
      return page.problems.join("\n");
    };
    for (const part of [
      "seeded error",
      "seeded warning",
      "seeded exception",
      /require-trusted-types-for|script-src/,
      /example\.invalid/,
    ]) {
      await expect.poll(readProblems, { timeout: 30_000 }).toMatch(part);
    }
    // Of several violations the last is told when nothing more comes.
    let before = "";
    const isStill = async () => {
      const was = before;
      before = await readProblems();
      return was === before;
    };
    await expect.poll(isStill, { interval: 1000, timeout: 30_000 }).toBe(true);
    page.problems.splice(0);
    expect(await page.evaluate(() => document.title, null)).not.toBe("has run");
  });

  test("every screen opens, hydrates and has its title, and no row moves meanwhile; one that is pushed down is noticed", async ({
    page,
  }) => {
    await page.runFirst(noteMoves);
    for (const screen of SCREENS) {
      await page.open(`fr/${screen}/`);
      await page.waitFor("heading");
      expect(await page.evaluate(() => document.querySelectorAll("main h1").length, null), screen).toBe(1);
      expect(await page.evaluate(readMoves, null), screen).toEqual([]);
      await page.settle();
      expect(page.problems, screen).toEqual([]);
    }
    await page.evaluate(() => {
      const block = document.createElement("p");
      block.textContent = "late";
      document.querySelector("main")?.prepend(block);
    }, null);
    await page.waitUntil("a row that has moved", () => Boolean(document.body.dataset["moved"]), null);
  });

  test("in a narrow window the menu opens and leads to another screen; letters typed slowly there are searched, and Enter opens the post that they name", async ({
    page,
  }) => {
    await page.resize(480, 800);
    await page.open("en/overview/");
    await page.click("button", "Menu");
    await page.click("link", "Budget");
    // The overview has the same heading on a card.
    await page.waitUntil("the screen Budget", () => location.pathname.endsWith("/en/budget/"), null);
    await page.waitFor("heading", /estimated amounts/);
    await page.resize(1280, 800);
    await page.type("/");
    await page.waitFor("combobox", /^Search/);
    // The head of the page has options too: the sources.
    const found = /^(?!Answer of|Wikidata)/;
    for (const letter of "bang") {
      await page.type(letter);
      await page.waitFor("option", found);
    }
    // What is found for fewer letters may begin with another.
    await page.waitForCount(1, "option", found);
    await page.press("Enter");
    await page.waitFor("complementary", "Bangkok");
    expect(await page.path()).toMatch(/\/en\/coverage\/\?post=bangkok$/);
  });

  test("posts are found and added to a comparison by letters typed slowly", async ({ page }) => {
    await page.open("en/compare/?what=posts");
    await page.focus("combobox", "Add a post");
    for (const letter of "Pekin") await page.type(letter);
    await page.waitFor("option", /^Beijing/);
    await page.press("Enter");
    await page.waitFor("button", /^Remove Beijing/);
    expect(await page.path()).toContain("items=beijing");
  });

  test("what is selected is copied as it is read, without marks; a post's card is opened from the list and gives the focus back; a filter leaves its posts, and back undoes it", async ({
    page,
  }) => {
    await page.open("en/coverage/");
    await page.waitForText("83 of 83 posts");
    await page.waitUntil(
      "a table of regions",
      () => document.querySelector("#posts-by-region table") !== null,
      null,
    );
    await page.evaluate(() => void document.dispatchEvent(new Event("selectstart")), null);
    await page.waitUntil("what is copied", copyRegions, null);
    const lines = (await page.evaluate(() => document.body.dataset["copied"] ?? "", null)).split("\n");
    expect(lines).toContain("Africa\t12\t10\t4\t2");

    await page.click("link", "Manila");
    await page.waitFor("complementary", "Manila");
    expect(await page.path()).toMatch(/\?post=manila$/);
    await page.press("Escape");
    await page.waitUntilGone("complementary", "Manila");
    await page.waitForFocus(/^Manila$/);

    await page.click("checkbox", /^Twitter/);
    await page.waitForText("15 of 83 posts");
    await page.evaluate(() => history.back(), null);
    await page.waitForText("83 of 83 posts");
  });

  test("the map draws the posts, arrow keys lead from one to the next, Enter opens it and Escape closes it", async ({
    page,
  }) => {
    await page.open("en/coverage/?view=map&channels=twitter");
    await page.waitForCount(15, "button", /Twitter: listed/);
    const drawn = await page.evaluate(
      () =>
        [...document.querySelectorAll("main [role=group] button svg")].filter(
          (flag) => flag.getBoundingClientRect().width > 0,
        ).length,
      null,
    );
    expect(drawn).toBe(15);
    await page.focus("button", /^Nairobi,/);
    await page.press("ArrowUp");
    await page.waitForFocus(/^Kampala,/);
    await page.press("Enter");
    await page.waitFor("complementary", "Kampala");
    expect(await page.path()).toContain("post=kampala");
    await page.press("Escape");
    await page.waitUntilGone("complementary", "Kampala");
    await page.waitForFocus(/^Kampala,/);
  });

  test("evidence, a citation and the glossary open as dialogs and close on Escape", async ({ page }) => {
    await page.open("en/traffic/");
    await page.click("link", "Evidence for “Unique visitors”: question 2b");
    await page.waitFor("dialog", "Where the answer says so");
    await page.waitForText("5.878 visiteurs uniques");
    await page.click("button", "Cite");
    await page.waitUntil("two dialogs", () => document.querySelectorAll("dialog[open]").length === 2, null);
    await page.press("Escape");
    await page.waitUntil("one dialog", () => document.querySelectorAll("dialog[open]").length === 1, null);
    await page.press("Escape");
    await page.waitUntilGone("dialog");
    await page.click("link", "Glossary and method");
    await page.waitFor("dialog", "Glossary and method");
    await page.press("Escape");
    await page.waitUntilGone("dialog");
  });

  test("the address shows a filter again, a language is chosen and the view stays, a theme is chosen and stays on the next page", async ({
    page,
  }) => {
    const readScheme = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme, null);
    await page.open("en/coverage/?channels=twitter");
    await page.waitForText("15 of 83 posts");
    await page.click("link", "Français");
    await page.waitForText("15 des 83 postes");
    expect(await page.path()).toMatch(/\/fr\/coverage\/\?channels=twitter$/);
    await page.waitUntilHydrated();
    expect(await readScheme()).toBe("light dark");
    await page.click("radio", "Sombre");
    await page.waitUntil(
      "the dark theme",
      () => getComputedStyle(document.documentElement).colorScheme === "dark",
      null,
    );
    await page.open("fr/budget/");
    expect(await readScheme()).toBe("dark");
  });

  test("a text is opened, read and shown in all screens, also after a reload, and let go", async ({
    page,
  }) => {
    await page.open("en/source/");
    await page.setFile("input[type=file]", write("text.txt", FRENCH_LETTERED));
    await page.waitFor("heading", "Another document: question 55-0042");
    await page.click("button", "Show it on all pages");
    await page.waitFor("region", "Document shown");
    await page.open("en/coverage/");
    await page.waitFor("region", "Document shown");
    await page.reload();
    await page.waitFor("region", "Document shown");
    await page.click("button", "Return to this site’s data");
    await page.waitForText("83 of 83 posts");
  });

  test("a data package is opened and shown on screens with a table, a map and charts", async ({ page }) => {
    const { reference } = readEditorialFolder(undefined).editorial;
    const sample = await makeSample(reference, { postCount: 300, seed: 7 });
    await page.open("en/source/");
    await page.setFile("input[type=file]", write("sample.zip", zipPackage(sample.name, sample.files)));
    await page.waitFor("heading", /^A data package/);
    await page.click("button", "Show it on all pages");
    await page.waitFor("region", "Document shown");
    const offered = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>("nav.screens a")].map(
          ({ pathname }) => pathname.split("/").at(-2) ?? "",
        ),
      null,
    );
    expect(offered).toEqual(expect.arrayContaining(["overview", "coverage", "compare", "source"]));
    // On all others, packages are walked through in one engine.
    for (const screen of ["coverage", "compare", "overview"]) {
      await page.evaluate((path: string) => {
        document.querySelector("main h1")?.setAttribute("data-before", "");
        document.querySelector<HTMLAnchorElement>(`nav a[href*="/${path}/"]`)?.click();
      }, screen);
      await page.waitUntil(
        `the screen ${screen}`,
        (path: string) =>
          location.pathname.endsWith(`/${path}/`) &&
          document.querySelector("main h1:not([data-before])") !== null,
        screen,
      );
      await page.waitFor("region", "Document shown");
      expect(await page.count("alert"), screen).toBe(0);
    }
  });

  test("a table of one’s own is read and comes to the map", async ({ page }) => {
    await page.open("en/open/");
    const list = "Country;City;Facebook\nItaly;Rome;example\nPeru;Lima;\n";
    await page.setFile("input[type=file]", write("list.csv", list));
    await page.waitFor("heading", "2 posts in list.csv");
    await page.click("button", "Show on the map");
    await page.waitFor("region", "Document shown");
    await page.waitForText("2 of 2 posts");
    await page.waitFor("button", /^Rome/);
  });
}

/** Runs in the page: notes on the body what stands elsewhere in the page than a frame before, while nobody scrolls. */
function noteMoves(): void {
  const places = new Map<Element, number>();
  const look = () => {
    for (const element of document.querySelectorAll("main :is(h1, h2, h3, tr, p, li, summary)")) {
      const box = element.getBoundingClientRect();
      if (box.height === 0) continue;
      const top = box.top + scrollY;
      const before = places.get(element);
      if (before !== undefined && Math.abs(top - before) > 1 && before < innerHeight) {
        const words = (element.textContent ?? "").slice(0, 40);
        document.body.dataset["moved"] =
          `${document.body.dataset["moved"] ?? ""}${words}: ${before} to ${top}\n`;
      }
      places.set(element, top);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function readMoves(): string[] {
  return (document.body.dataset["moved"] ?? "").split("\n").filter((line) => line !== "");
}

/** Runs in the page: copies the table of regions as a reader does; true once the code for it is there. */
function copyRegions(): boolean {
  const table = document.querySelector("#posts-by-region table");
  if (!table) return false;
  document.getSelection()?.selectAllChildren(table);
  // Some browsers empty the data as soon as the event is over.
  const note = ({ clipboardData }: ClipboardEvent) => {
    document.body.dataset["copied"] = clipboardData?.getData("text/plain") ?? "";
  };
  window.addEventListener("copy", note, { once: true });
  const event = new ClipboardEvent("copy", {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
  });
  table.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Runs in the page: tries to make texts a script and a part of the page. Gives those that were not refused. */
function plantTexts(): string[] {
  const script = document.createElement("script");
  const plants = {
    script: () => {
      script.textContent = "document.title = 'has run'";
      document.head.append(script);
    },
    "part of the page": () => {
      document.createElement("p").innerHTML = "<b>planted</b>";
    },
  };
  return Object.entries(plants)
    .filter(([, plant]) => {
      try {
        plant();
        return "trustedTypes" in window;
      } catch {
        return false;
      }
    })
    .map(([name]) => name);
}
