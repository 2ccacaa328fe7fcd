/** A file of the site: its path below the root, how many bytes it holds, and the beginning of its SHA-256. */
export type ListedFile = readonly [path: string, bytes: number, hash?: string];

/**
 * The files of one build that can be kept, by what is visited. One without a hash has it in its name and never changes.
 * Pages stand after what they need.
 */
export interface FileList {
  /** Another one for any other content. */
  readonly build: string;
  /** The path of the script that its screens begin with, which names all other scripts. */
  readonly entry: string;
  /** What every reader needs. */
  readonly all: readonly ListedFile[];
  /** Pages and messages. */
  readonly languages: Readonly<Record<string, readonly ListedFile[]>>;
  /** Tables that are kept once they were asked for. */
  readonly asked: readonly ListedFile[];
}

/** What a page asks of the worker. Addresses are absolute. */
export interface Visit {
  readonly kind: "visited";
  readonly page: string;
  /** Files that the page names: they tell of which build it is. */
  readonly named: readonly string[];
  readonly loaded: readonly string[];
}

/** Asks a worker that waits for its turn to take over; pages stay what they are. */
export interface TakeOver {
  readonly kind: "take-over";
}

export interface VisitAnswer {
  readonly build: string;
  /** Whether the page is of the build that this worker keeps. */
  readonly isSame: boolean;
}

/** What surrounds the worker. */
export interface KeeperSurroundings {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: RequestInfo, init?: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A site that does not answer in this time is taken for one that does not answer. */
const LATE_MS = 3000;
/** How many files are fetched at a time: the page may want something too. */
const LANES = 4;
const HASH_LETTERS = 12;
const NOT_FOUND_PAGE = "404.html";
/** Says in all languages that a page is not kept and that the site does not answer. */
const NOT_KEPT_PAGE = "offline.html";
const HOWEVER_ASKED = { ignoreSearch: true, ignoreVary: true };

/** Where the files of a site are kept; several sites may lie on one host. */
const prefixOf = (scope: string) => `chancery ${scope} `;

/** Keeps the files of one build, and answers for the site: by what is kept where the site does not answer. */
export function createKeeper(list: FileList, { scope, caches, fetch, wait }: KeeperSurroundings) {
  const ownName = prefixOf(scope) + list.build;
  const everyFile = [...list.all, ...Object.values(list.languages).flat(), ...list.asked];
  const listed = new Map(everyFile.map((file) => [scope + file[0], file]));

  /** Where something is kept, this build's first. */
  async function listCacheNames(): Promise<readonly string[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)));
    return names.sort((one, other) => Number(other === ownName) - Number(one === ownName));
  }

  async function findKept(url: string): Promise<Response | undefined> {
    for (const cacheName of await listCacheNames().catch(() => [])) {
      const kept = await caches.match(url, { ...HOWEVER_ASKED, cacheName }).catch(() => undefined);
      if (kept) return kept;
    }
    return undefined;
  }

  /** Keeps what is missing of some files. Rejects where one cannot be had or kept. */
  async function keep(files: readonly ListedFile[]): Promise<void> {
    const cache = await caches.open(ownName);
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    const missing = files.filter(([path]) => !kept.has(scope + path)).values();
    const keepOneByOne = async () => {
      for (const file of missing) await cache.put(scope + file[0], await obtain(file));
    };
    await Promise.all(Array.from({ length: LANES }, keepOneByOne));
  }

  /** A file of this build, as it was built: from what is kept of another one where it has not changed. */
  async function obtain(file: ListedFile): Promise<Response> {
    const [path, , hash] = file;
    const url = scope + path;
    const sources = [
      () => (hash === undefined ? findKept(url) : undefined),
      () => fetch(url, { cache: hash === undefined ? "default" : "no-cache" }),
      // The browser may have kept it damaged.
      () => fetch(url, { cache: "reload" }),
    ];
    for (const ask of sources) {
      const response = await ask();
      if (response && (await isAsBuilt(response, file))) return response;
    }
    throw new Error(`${url} is not of the build ${list.build}`);
  }

  /** What readers of some addresses need, and of those that are kept of any build: their languages, what they loaded. */
  async function listNeeded(urls: readonly string[]): Promise<readonly ListedFile[]> {
    const kept = await Promise.all(
      (await listCacheNames()).map(async (name) => (await caches.open(name)).keys()),
    );
    const visited = new Set(
      [...urls, ...kept.flat().map(({ url }) => url)]
        .filter((url) => url.startsWith(scope))
        .map((url) => url.slice(scope.length)),
    );
    const languages = new Set([...visited].map((path) => path.split("/", 1)[0] ?? ""));
    return [
      ...list.all,
      ...list.asked.filter(([path]) => visited.has(path)),
      ...Object.entries(list.languages).flatMap(([language, files]) =>
        languages.has(language) ? files : [],
      ),
    ];
  }

  /** A file with a name of its own: what is kept, at once. */
  async function answerUnchanging(file: ListedFile, request: Request, ask: () => Promise<Response>) {
    const kept = request.cache === "reload" ? undefined : await findKept(request.url);
    if (kept) return kept;
    try {
      const given = await ask();
      if (given.ok) void keepCopy(file, given.clone());
      return given;
    } catch (error) {
      return (await findKept(request.url)) ?? Promise.reject(error as Error);
    }
  }

  async function keepCopy(file: ListedFile, copy: Response): Promise<void> {
    try {
      if (await isAsBuilt(copy, file)) await (await caches.open(ownName)).put(scope + file[0], copy);
    } catch {
      // Broken off, or there is no room: it is fetched again when it is wanted.
    }
  }

  /** All else, pages above all: what the site has now, and what is kept where it does not answer, or not in time. */
  async function answerChanging(request: Request, ask: () => Promise<Response>): Promise<Response> {
    const asked = ask();
    const isPage = request.mode === "navigate";
    const inTime = asked.then(
      ({ status }) => (status < 500 && (isPage || status !== 404) ? asked : undefined),
      () => undefined,
    );
    const given = await Promise.race([inTime, wait(LATE_MS)]);
    return (
      given ?? (await findKept(request.url)) ?? (isPage ? await answerUnkeptPage(request, asked) : asked)
    );
  }

  async function answerUnkeptPage({ url }: Request, asked: Promise<Response>): Promise<Response> {
    const address = withoutSearch(url);
    const folder = address.replace(/\/index\.html$|$/, "/");
    // Addresses inside a page are relative to it: a folder without its slash would lead them astray.
    if (listed.has(folder) && (await findKept(folder)))
      return Response.redirect(folder + url.slice(address.length));
    return await asked.catch(async (error: unknown) => {
      const isThere = listed.has(address) || listed.has(folder);
      const page = await findKept(scope + (isThere ? NOT_KEPT_PAGE : NOT_FOUND_PAGE));
      if (!page) throw error;
      return new Response(page.body, { status: isThere ? 503 : 404, headers: page.headers });
    });
  }

  return {
    /** Whether the worker has anything to say to a request. */
    isConcerned: ({ method, url }: Request) => method === "GET" && url.startsWith(scope),
    answer(request: Request, ask: () => Promise<Response>): Promise<Response> {
      const file = listed.get(withoutSearch(request.url));
      const isUnchanging = file && file[2] === undefined && request.mode !== "navigate";
      return isUnchanging ? answerUnchanging(file, request, ask) : answerChanging(request, ask);
    },

    /** Keeps what readers of some addresses need. Where that fails nothing of this build stays. */
    async keepFirst(urls: readonly string[]): Promise<void> {
      try {
        await keep(await listNeeded(urls));
      } catch (error) {
        await caches.delete(ownName).catch(() => undefined);
        throw error;
      }
    },

    /** What a worker that goes on from here tells a page. */
    describeVisit: ({ named }: Visit): VisitAnswer => ({
      build: list.build,
      isSame: named.includes(scope + list.entry) && named.every((url) => listed.has(url)),
    }),

    /** Keeps what a visited page and its language need. Rejects where something cannot be had or kept. */
    async visit({ page, loaded }: Visit): Promise<void> {
      await keep(await listNeeded([page, ...loaded]));
    },

    /** Lets go of what is kept of other builds. */
    async forgetOthers(): Promise<void> {
      const others = (await listCacheNames()).filter((name) => name !== ownName);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
  };
}

/** Lets go of everything that is kept of a site. */
export async function forgetAll({ scope, caches }: Pick<KeeperSurroundings, "scope" | "caches">) {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

const withoutSearch = (url: string) => url.split(/[?#]/, 1)[0] ?? url;

async function isAsBuilt(response: Response, [, bytes, hash]: ListedFile): Promise<boolean> {
  if (!response.ok || response.redirected) return false;
  const body = await response.clone().arrayBuffer();
  if (body.byteLength !== bytes) return false;
  return hash === undefined || hash === (await hashFile(body));
}

/** The beginning of the SHA-256 of a file, as the list of files has it. */
export async function hashFile(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  const letters = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return letters.slice(0, HASH_LETTERS);
}
