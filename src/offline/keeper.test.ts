import { describe, expect, test } from "vitest";
import { createKeeper, forgetAll, hashFile, type FileList, type ListedFile } from "./keeper";

const SCOPE = "https://example.org/below/";

/** A browser's storage of answers, as far as the keeper uses it. */
function createStorage(room = Number.POSITIVE_INFINITY) {
  const caches = new Map<string, Map<string, Response>>();
  const keyOf = (asked: RequestInfo | URL) =>
    (asked instanceof Request ? asked.url : String(asked)).split(/[?#]/)[0] ?? "";
  const open = (name: string) => {
    const kept = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, kept);
    return {
      keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
      put: (asked: RequestInfo, response: Response) => {
        if (kept.size >= room) return Promise.reject(new DOMException("no room", "QuotaExceededError"));
        kept.set(keyOf(asked), response);
        return Promise.resolve();
      },
    };
  };
  return {
    kept: () => Object.fromEntries([...caches].map(([name, kept]) => [name, [...kept.keys()].sort()])),
    storage: {
      keys: () => Promise.resolve([...caches.keys()]),
      open: (name: string) => Promise.resolve(open(name)),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
      match: (asked: RequestInfo, { cacheName }: { cacheName: string }) =>
        Promise.resolve(caches.get(cacheName)?.get(keyOf(asked))?.clone()),
    } as unknown as CacheStorage,
  };
}

interface Site {
  readonly [path: string]: string;
}

const SITE: Site = {
  "assets/main-1.js": "the script",
  "assets/messages-1/en-all.json": "words",
  "assets/messages-1/fr-all.json": "mots",
  "assets/register-1.json": "rows",
  "favicon.svg": "a picture",
  "404.html": "no such page",
  "offline.html": "not kept",
  "en/coverage/": "the page",
  "fr/coverage/": "la page",
};

async function listOf(site: Site, build: string): Promise<FileList> {
  const files = await Promise.all(
    Object.entries(site).map(async ([path, text]): Promise<ListedFile> => {
      const content = new TextEncoder().encode(text);
      return path.startsWith("assets/")
        ? [path, content.length]
        : [path, content.length, await hashFile(content)];
    }),
  );
  const isOf =
    (language: string) =>
    ([path]: ListedFile) =>
      path.startsWith(`${language}/`) || path.includes(`/${language}-`);
  const isAsked = ([path]: ListedFile) => path.includes("register");
  return {
    build,
    entry: "assets/main-1.js",
    all: files.filter((file) => !isAsked(file) && !isOf("en")(file) && !isOf("fr")(file)),
    languages: { en: files.filter(isOf("en")), fr: files.filter(isOf("fr")) },
    asked: files.filter(isAsked),
  };
}

/** A keeper of a site that answers as `site` says, until it is ended. */
async function start(
  options: {
    site?: Site;
    list?: Site;
    build?: string;
    storage?: ReturnType<typeof createStorage>;
    isLate?: boolean;
  } = {},
) {
  const { site = SITE, build = "one", storage = createStorage(), isLate = false } = options;
  const asked: string[] = [];
  let isEnded = false;
  const fetch = (request: RequestInfo, init?: RequestInit): Promise<Response> => {
    const url = request instanceof Request ? request.url : request;
    const path = url.slice(SCOPE.length).split(/[?#]/)[0] ?? "";
    asked.push(`${path} ${init?.cache ?? ""}`.trim());
    if (isEnded) return Promise.reject(new TypeError("no answer"));
    if (isLate) return new Promise(() => undefined);
    const text = site[path];
    return Promise.resolve(new Response(text ?? "?", { status: text === undefined ? 404 : 200 }));
  };
  const keeper = createKeeper(await listOf(options.list ?? site, build), {
    scope: SCOPE,
    caches: storage.storage,
    fetch,
    wait: () => (isLate ? Promise.resolve() : new Promise(() => undefined)),
  });
  const ask = async (path: string, init: { mode?: string; cache?: RequestCache } = {}) => {
    const request = { method: "GET", url: SCOPE + path, cache: "default", mode: "cors", ...init } as Request;
    const response = await keeper.answer(request, () => fetch(SCOPE + path));
    return { status: response.status, text: await response.text(), to: response.headers.get("Location") };
  };
  return {
    keeper,
    ask,
    go: (path: string) => ask(path, { mode: "navigate" }),
    asked,
    kept: storage.kept,
    storage,
    end: () => {
      isEnded = true;
    },
  };
}

const visit = (page: string, loaded: readonly string[] = []) => ({
  kind: "visited" as const,
  page: SCOPE + page,
  named: [`${SCOPE}assets/main-1.js`],
  loaded: loaded.map((path) => SCOPE + path),
});

const nameOf = (build: string) => `chancery ${SCOPE} ${build}`;

describe("what is kept", () => {
  test("is all that every reader needs and the languages of open pages, not other languages and sources", async () => {
    const { keeper, kept } = await start();
    await keeper.keepFirst([`${SCOPE}en/coverage/?channels=twitter`, "https://example.org/elsewhere/fr/"]);
    expect(kept()[nameOf("one")]).toEqual(
      [
        "404.html",
        "assets/main-1.js",
        "assets/messages-1/en-all.json",
        "en/coverage/",
        "favicon.svg",
        "offline.html",
      ].map((path) => SCOPE + path),
    );
  });

  test("grows by each language that is visited and each source that is loaded", async () => {
    const { keeper, kept } = await start();
    await keeper.keepFirst([`${SCOPE}en/coverage/`]);
    await keeper.visit(visit("fr/coverage/", ["assets/register-1.json"]));
    expect(kept()[nameOf("one")]).toHaveLength(Object.keys(SITE).length);
  });

  test("is fetched once: a file that has not changed is taken from the former build", async () => {
    const { storage, keeper } = await start();
    await keeper.keepFirst([`${SCOPE}fr/coverage/`]);
    const newer = { ...SITE, "assets/main-2.js": "another script", "fr/coverage/": "une autre page" };
    const second = await start({ site: newer, build: "two", storage });
    await second.keeper.keepFirst([]);
    expect(second.asked).toContain("assets/main-2.js default");
    expect(second.asked).toContain("fr/coverage/ no-cache");
    expect(second.asked).not.toContain("assets/main-1.js default");
    expect(second.kept()[nameOf("two")]).toContain(`${SCOPE}fr/coverage/`);
  });

  test.each([
    ["another page", { "en/coverage/": "a page of another build" }],
    ["a script that is cut off", { "assets/main-1.js": "the scr" }],
  ])("is nothing where the site has %s than the list says", async (_, other) => {
    const { keeper, kept } = await start({ site: { ...SITE, ...other }, list: SITE });
    await expect(keeper.keepFirst([`${SCOPE}en/coverage/`])).rejects.toThrow(/not of the build one/);
    expect(kept()).toEqual({});
  });

  test("is nothing where there is no room", async () => {
    const { keeper, kept } = await start({ storage: createStorage(2) });
    await expect(keeper.keepFirst([`${SCOPE}en/coverage/`])).rejects.toThrow("no room");
    expect(kept()).toEqual({});
  });

  test("of another build goes when it is no longer wanted, that of another site on the host stays", async () => {
    const { storage } = await start();
    await storage.storage.open("chancery https://example.org/other/ one");
    await storage.storage.open(nameOf("zero"));
    const { keeper, kept } = await start({ storage });
    await keeper.keepFirst([]);
    await keeper.forgetOthers();
    expect(Object.keys(kept())).toEqual(["chancery https://example.org/other/ one", nameOf("one")]);
    await forgetAll({ scope: SCOPE, caches: storage.storage });
    expect(Object.keys(kept())).toEqual(["chancery https://example.org/other/ one"]);
  });
});

describe("an answer", () => {
  test("is what the site has now for a page, and what is kept of it, or a word, once the site has ended", async () => {
    const { keeper, go, end } = await start({
      site: { ...SITE, "en/coverage/": "a newer page" },
      list: SITE,
    });
    await keeper.keepFirst([]).catch(() => undefined);
    expect(await go("en/coverage/?post=bangkok")).toMatchObject({ status: 200, text: "a newer page" });
    end();
    expect(await go("en/coverage/")).toMatchObject({ status: 503, text: "not kept" });

    const whole = await start();
    await whole.keeper.keepFirst([`${SCOPE}en/coverage/`]);
    whole.end();
    expect(await whole.go("en/coverage/?post=bangkok")).toMatchObject({ status: 200, text: "the page" });
    expect(await whole.go("en/coverage/index.html")).toMatchObject({ to: `${SCOPE}en/coverage/` });
    expect(await whole.go("en/coverage?post=bangkok")).toMatchObject({
      to: `${SCOPE}en/coverage/?post=bangkok`,
    });
    expect(await whole.go("en/nowhere/")).toMatchObject({ status: 404, text: "no such page" });
  });

  test("is the kept page where the site is late or out of order", async () => {
    const { keeper, storage } = await start();
    await keeper.keepFirst([`${SCOPE}en/coverage/`]);
    const late = await start({ storage, isLate: true });
    expect(await late.go("en/coverage/")).toMatchObject({ text: "the page" });
  });

  test("is what is kept for a file with a name of its own, without a question to the site", async () => {
    const { keeper, ask, asked } = await start();
    await keeper.keepFirst([]);
    asked.length = 0;
    expect(await ask("assets/main-1.js")).toMatchObject({ text: "the script" });
    expect(asked).toEqual([]);
    // Asked for anew where it was found to be damaged.
    expect(await ask("assets/main-1.js", { cache: "reload" })).toMatchObject({ text: "the script" });
    expect(asked).toEqual(["assets/main-1.js"]);
  });

  test("of the site is kept where it is a file of this build, and is not where it is not", async () => {
    const { ask, end } = await start({ site: { ...SITE, "assets/main-1.js": "the scr" }, list: SITE });
    await ask("assets/register-1.json");
    expect(await ask("assets/main-1.js")).toMatchObject({ text: "the scr" });
    end();
    await expect
      .poll(() => ask("assets/register-1.json").catch(() => undefined))
      .toMatchObject({ text: "rows" });
    await expect(ask("assets/main-1.js")).rejects.toThrow("no answer");
  });

  test("for a page of a former build is its own file, also where the site no longer has it", async () => {
    const { keeper, storage } = await start();
    await keeper.keepFirst([`${SCOPE}en/coverage/`]);
    const second = await start({ site: { "assets/main-2.js": "another" }, build: "two", storage });
    await second.keeper.keepFirst([]);
    expect(await second.ask("assets/main-1.js")).toMatchObject({ status: 200, text: "the script" });
    expect(await second.ask("assets/never.js")).toMatchObject({ status: 404 });
  });
});

test("a page is of the build with whose entry it begins, and that has all the files that it names", async () => {
  const { keeper } = await start();
  expect(keeper.describeVisit(visit("en/coverage/"))).toEqual({ build: "one", isSame: true });
  for (const file of ["assets/main-2.js", "assets/register-1.json"]) {
    const other = { ...visit("en/coverage/"), named: [SCOPE + file] };
    expect(keeper.describeVisit(other), file).toEqual({ build: "one", isSame: false });
  }
});

test("only what is read from below the site's root is of concern", async () => {
  const { keeper } = await start();
  expect(keeper.isConcerned(new Request(`${SCOPE}en/`))).toBe(true);
  expect(keeper.isConcerned(new Request(`${SCOPE}en/`, { method: "POST" }))).toBe(false);
  expect(keeper.isConcerned(new Request("https://example.org/other/"))).toBe(false);
});
