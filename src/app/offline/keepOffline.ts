import { registerServiceWorker } from "../../load/startWorker";
import type { TakeOver, Visit, VisitAnswer } from "../../offline/keeper";

/** A version of the site that this page is not of. */
export interface NewerVersion {
  readonly build: string;
  /** Loads the page anew, of that version. */
  readonly show: () => void;
}

/** A worker that does not take over in this time is not waited for: the site itself has the newer page. */
const PATIENCE_MS = 5000;

/**
 * Once the page is idle, lets the browser keep the site below an address, and tells of every newer version that it keeps.
 * Does nothing where the browser refuses. Gives a function that ends it.
 * @param root absolute, with a slash at its end.
 */
export function keepOffline(root: string, onNewer: (newer: NewerVersion) => void): () => void {
  const end = new AbortController();
  void start(root, onNewer, end.signal).catch(() => {
    // Storage is full or forbidden, or the site does not answer: it works as without.
  });
  return () => end.abort();
}

async function start(
  root: string,
  onNewer: (newer: NewerVersion) => void,
  signal: AbortSignal,
): Promise<void> {
  await untilIdle();
  // Rejects where storage is forbidden, of which some browsers would write to their console.
  await caches.keys();
  if (signal.aborted) return;
  const registration = await registerServiceWorker(`${root}service-worker.js`, root);
  const look = async (worker: ServiceWorker) => {
    const { build, isSame } = await ask(worker, describeVisit());
    if (signal.aborted) return;
    if (!isSame) onNewer({ build, show: () => void show(worker) });
    else if (registration.waiting === worker) tellToTakeOver(worker);
  };
  const follow = (worker: ServiceWorker | null) => {
    if (!worker) return;
    if (worker.state !== "installing") return void look(worker);
    const isInstalled = () => worker.state === "installed" && void look(worker);
    worker.addEventListener("statechange", isInstalled, { signal });
  };
  follow(registration.installing ?? registration.waiting ?? registration.active);
  registration.addEventListener("updatefound", () => follow(registration.installing), { signal });
  // A page may stay open for days.
  const update = () => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  };
  document.addEventListener("visibilitychange", update, { signal });
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve);
  });
}

function ask(worker: ServiceWorker, visit: Visit): Promise<VisitAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<VisitAnswer>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(visit, [port2]);
  });
}

function describeVisit(): Visit {
  const parts = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    "script[type=module][src], link[rel=modulepreload], link[rel=stylesheet]",
  );
  const { answer = "", sources = "[]" } = document.getElementById("root")?.dataset ?? {};
  const tables = [answer, ...(JSON.parse(sources) as readonly { url: string }[]).map(({ url }) => url)];
  const named = [...[...parts].map((part) => ("src" in part ? part.src : part.href)), ...tables];
  return {
    kind: "visited",
    page: location.href,
    named: named.map((url) => new URL(url.split("?", 1)[0] ?? url, location.href).href),
    loaded: performance.getEntriesByType("resource").map(({ name }) => name),
  };
}

async function show(worker: ServiceWorker): Promise<void> {
  if (worker.state === "installed") {
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
    tellToTakeOver(worker);
    await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }
  location.reload();
}

function tellToTakeOver(worker: ServiceWorker): void {
  worker.postMessage({ kind: "take-over" } satisfies TakeOver);
}
