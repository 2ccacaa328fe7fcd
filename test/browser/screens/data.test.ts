import { readDataIndex } from "../../../src/cli/projectPackages";
import { findViolations } from "../inspect/axe";
import { messagesOf } from "../inspect/messagesOf";
import { expect, test, waitUntilHydrated } from "../site/site";

const { shown, packages } = readDataIndex();

test("every file that the screen of the data names can be had; pages of other sites may read the data, and nothing else", async ({
  page,
}) => {
  await page.goto("en/data/");
  const addresses = await page
    .locator("main a[download]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const files = [...new Set(addresses)];
  // The package as one, and two for each table.
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const response = await page.request.get(file);
    expect(response.status(), file).toBe(200);
    expect((await response.body()).length, file).toBeGreaterThan(0);
  }

  const originsFor = async (path: string) => {
    const response = await page.request.get(new URL(path, page.url()).href);
    return response.headers()["access-control-allow-origin"];
  };
  for (const file of ["posts.csv", "posts.json", `${shown}.zip`, "datapackage.json"])
    expect(await originsFor(`../../data/${shown}/${file}`), file).toBe("*");
  expect(await originsFor("../overview/")).toBeUndefined();
});

test("the foot of each page leads to the data, in the language of the page", async ({ page }) => {
  const messages = messagesOf("nl");
  await page.goto("nl/overview/");
  await waitUntilHydrated(page);
  await page.getByRole("contentinfo").getByRole("link", { name: messages["footer.data"]! }).click();
  await page.getByRole("heading", { level: 1, name: messages["data.title"]! }).waitFor();
});

test("a table opens with its columns and allowed values, which axe finds nothing wrong with", async ({
  page,
}) => {
  await page.goto("fr/data/");
  await waitUntilHydrated(page);
  await page.locator("#table-presences summary").click();
  const columns = page.getByRole("table", { name: "Colonnes de presences" });
  await columns
    .getByRole("row", { name: /^status / })
    .getByText("account-only")
    .waitFor();
  await columns.getByRole("link", { name: "une ligne de evidence" }).waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test("the screen speaks of the source that is shown", async ({ page }) => {
  const other = packages.find((folder) => folder !== shown);
  expect(other).toBeDefined();
  await page.goto(`en/data/?data=${other}`);
  await waitUntilHydrated(page);
  await page.getByRole("link", { name: `${other}.zip` }).waitFor();
});
