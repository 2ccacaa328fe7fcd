import { inject } from "vitest";
import { expect, test, waitUntilHydrated } from "../site/site";

test("the built site opens in a real browser and draws something", async ({ page }) => {
  const response = await page.goto("en/overview/");
  expect(response?.status()).toBe(200);
  const picture = await page.screenshot();
  expect(picture.length).toBeGreaterThan(10_000);
});

test("an error and a warning on the console are noticed", async ({ page, problems }) => {
  await page.goto("en/overview/");
  await page.evaluate(() => {
    console.error("seeded error");
    console.warn("seeded warning");
  });
  await expect.poll(() => problems).toHaveLength(2);
  expect(problems.splice(0)).toEqual(["console error: seeded error", "console warning: seeded warning"]);
});

test("an exception is noticed", async ({ page, problems }) => {
  await page.goto("en/overview/");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("seeded exception");
    });
  });
  await expect.poll(() => problems).toContain("exception: seeded exception");
  problems.length = 0;
});

test("a text that is to become a script is refused, and noticed", async ({ page, problems }) => {
  await page.goto("en/overview/");
  const script = page.evaluate(() => {
    document.createElement("script").textContent = "document.title = 'has run'";
  });
  await expect(script).rejects.toThrow("TrustedScript");
  await expect
    .poll(() => problems)
    .toContain("policy violation: require-trusted-types-for trusted-types-sink");
  problems.length = 0;
});

test("a request to another origin is refused, and noticed", async ({ page, problems }) => {
  await page.goto("en/overview/");
  await page.evaluate(() => fetch("https://other.invalid/").catch(() => undefined));
  await expect.poll(() => problems).toContain("policy violation: connect-src https://other.invalid/");
  problems.length = 0;
});

test("an address that leads nowhere gets the site's own page and status 404", async ({
  openPage,
  problems,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  const response = await page.goto("en/nowhere/");
  expect(response?.status()).toBe(404);
  await expect.poll(() => problems).toHaveLength(1);
  expect(problems.splice(0)[0]).toMatch(/404/);
});

test("every response carries the headers of a public host", async () => {
  const site = inject("siteUrl");
  const page = await fetch(`${site}en/overview/`, { headers: { "accept-encoding": "gzip, br" } });
  expect(page.headers.get("x-frame-options")).toBe("DENY");
  expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  expect(page.headers.get("referrer-policy")).toBe("no-referrer");
  expect(page.headers.get("cache-control")).toBe("no-cache");
  expect(page.headers.get("content-encoding")).toBe("br");

  const script = /src="\.\.\/\.\.\/(assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? "";
  const asset = await fetch(site + script);
  expect(asset.status).toBe(200);
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("a folder without its slash leads to the page", async () => {
  const response = await fetch(`${inject("siteUrl")}en/coverage?channels=twitter`, { redirect: "manual" });
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toBe("/en/coverage/?channels=twitter");
});

test("once a page is hydrated, a tick is heard", async ({ page }) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await page.waitForURL("**/en/coverage/?channels=twitter");
});

test("the modules of a page are asked for when its text is painted, before the browser has come to its end", async ({
  page,
}) => {
  await page.route("**/en/coverage/", async (route) => {
    const response = await route.fetch();
    const [text] = (await response.text()).split('<link rel="stylesheet"');
    await route.fulfill({ response, body: text ?? "" });
  });
  const asked = ["main", "Coverage"].map((name) =>
    page.waitForRequest((request) => new RegExp(`/assets/${name}-[\\w-]+\\.js$`).test(request.url())),
  );
  await page.goto("en/coverage/");
  await Promise.all(asked);
});
