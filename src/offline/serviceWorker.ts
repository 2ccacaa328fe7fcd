import { createKeeper, forgetAll, type FileList, type TakeOver, type Visit } from "./keeper";

/** What this needs of the global object of a service worker. */
interface WorkerScope {
  /** Written by the build before this script; `null`: the site is not to be kept, and the worker takes itself away. */
  readonly chanceryFiles: FileList | null;
  readonly registration: ServiceWorkerRegistration;
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listen: (event: WorkerEvents[Name]) => void,
  ): void;
}

interface WorkerEvents {
  install: Extendable;
  activate: Extendable;
  fetch: Extendable & {
    readonly request: Request;
    respondWith(response: Promise<Response>): void;
  };
  message: Extendable & {
    readonly data: Visit | TakeOver;
    readonly ports: readonly MessagePort[];
  };
}

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

const worker = globalThis as unknown as WorkerScope;
const surroundings = {
  scope: worker.registration.scope,
  caches,
  fetch: (request: RequestInfo, init?: RequestInit) => fetch(request, init),
  wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};

if (worker.chanceryFiles) serve(worker.chanceryFiles);
else retire();

function serve(files: FileList) {
  const keeper = createKeeper(files, surroundings);
  const listPages = async () => {
    const clients = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
    return clients.map(({ url }) => url).filter((url) => url.startsWith(surroundings.scope));
  };
  const mayFetch = () => worker.navigator.connection?.saveData !== true;

  worker.addEventListener("install", (event) => {
    event.waitUntil(mayFetch() ? listPages().then(keeper.keepFirst) : Promise.resolve());
  });
  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    if (keeper.isConcerned(request)) event.respondWith(keeper.answer(request, () => fetch(request)));
  });
  worker.addEventListener("message", (event) => {
    const { data, ports } = event;
    if (data.kind === "take-over") return event.waitUntil(worker.skipWaiting());
    const described = keeper.describeVisit(data);
    ports[0]?.postMessage(described);
    event.waitUntil(mayFetch() ? follow(data, described.isSame) : Promise.resolve());
  });

  /** Pages of other builds need their files as long as they are open. */
  async function follow(visit: Visit, isSame: boolean): Promise<void> {
    await keeper.visit(visit);
    if (isSame && (await listPages()).length === 1) await keeper.forgetOthers();
  }
}

function retire() {
  worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener("activate", (event) => {
    event.waitUntil(forgetAll(surroundings).then(() => worker.registration.unregister()));
  });
}
