import { once } from "node:events";
import { createServer } from "node:net";
import { EngineStalled, NAMED_KEYS, type Driver, type DriverElement, type Engine } from "./driver";
import type { WebKitInstallation } from "./installations";
import { startProgram } from "./ownProcess";
import { startWatchedSite, type WatchedSite } from "./watchedSite";

/** The name under which WebDriver wraps a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const READY_MILLISECONDS = 20_000;
/** How long it waits for a page that it takes to be on its way: 300,000 unless told. */
const LOAD_MILLISECONDS = 30_000;

/**
 * WebKit as GTK builds it, driven by plain WebDriver: the few commands that are needed are fewer lines than what a
 * client library asks for.
 */
export function startWebKit(installation: WebKitInstallation, publicUrl: string): Engine {
  let session: Session | undefined;
  const end = async () => {
    await session?.end();
    session = undefined;
  };
  return {
    open: async () => {
      session ??= await startSession(installation);
      // An address of its own, so that nothing is kept under it from the page before.
      const site = await startWatchedSite(publicUrl);
      const page = await openPage(session, site);
      return {
        ...page,
        close: async () => {
          // A page that does not let itself be left takes its browser along.
          await page.close().catch(end);
          await site.close();
        },
      };
    },
    close: end,
  };
}

/** A browser: a driver has one at a time, and to start both anew costs as much as four pages. */
interface Session {
  readonly command: <T = unknown>(path: string, body?: object) => Promise<T>;
  readonly end: () => Promise<void>;
}

async function startSession({ driver, browser, display }: WebKitInstallation): Promise<Session> {
  const port = await findFreePort();
  const program = startProgram(driver, [`--port=${port}`, "--host=127.0.0.1"], {
    DISPLAY: display,
    GDK_BACKEND: "x11",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    // Its sandbox does not start under the root user; it opens nothing but the site under test.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
  });
  program.stdout.resume();
  program.stderr.resume();
  const root = `http://127.0.0.1:${port}`;
  await waitUntilReady(root);
  const { sessionId } = await send<{ sessionId: string }>("POST", `${root}/session`, {
    capabilities: {
      alwaysMatch: {
        "webkitgtk:browserOptions": {
          binary: browser,
          args: ["--automation"],
        },
      },
    },
  });
  const command = <T>(path: string, body: object = {}) =>
    send<T>("POST", `${root}/session/${sessionId}/${path}`, body);
  await command("timeouts", { pageLoad: LOAD_MILLISECONDS });
  return {
    command,
    end: async () => {
      await send("DELETE", `${root}/session/${sessionId}`).catch(() => undefined);
      await program.stop();
    },
  };
}

async function openPage({ command }: Session, site: WatchedSite): Promise<Driver> {
  const execute = <T>(run: (argument: never) => unknown, argument: unknown) =>
    command<T>("execute/sync", { script: `return (${String(run)})(arguments[0])`, args: [argument ?? null] });
  const pressKeys = (keys: Iterable<string>) =>
    command("actions", {
      actions: [
        {
          type: "key",
          id: "keyboard",
          actions: [...keys].flatMap((value) => [
            { type: "keyDown", value },
            { type: "keyUp", value },
          ]),
        },
      ],
    });
  const resize = async (width: number, height: number) => {
    // A window is larger than the page in it by what the browser draws around it.
    const frame = await execute<{ width: number; height: number }>(
      () => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }),
      null,
    );
    await command("window/rect", { width: width + frame.width, height: height + frame.height });
  };
  const problems: string[] = [];
  const settle = async () => void problems.push(...(await execute<string[]>(takeProblems, null)));
  await resize(1280, 800);
  return {
    siteUrl: site.url,
    problems,
    settle,
    goTo: async (url) => {
      // What a page has asked for is known only as long as it is open.
      await settle();
      await command("url", { url });
    },
    evaluate: async (run, argument) => (await execute(run as never, argument)) as never,
    load: async (script) => void (await command("execute/sync", { script, args: [] })),
    findElement: async (find, argument) => {
      const found = await execute<Record<string, string> | null>(find as never, argument);
      const id = found?.[ELEMENT];
      return id === undefined ? undefined : referTo(id, command);
    },
    type: async (text) => void (await pressKeys(text)),
    press: async (key) => void (await pressKeys([NAMED_KEYS[key]])),
    resize,
    print: undefined,
    runFirst: async (run) => site.runFirst(run),
    close: async () => void (await command("url", { url: "about:blank" })),
  };
}

function referTo(id: string, command: (path: string, body?: object) => Promise<unknown>): DriverElement {
  return {
    click: async () => {
      // By itself it brings nothing into view that lies in a box which scrolls.
      await command("execute/sync", {
        script: "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
        args: [{ [ELEMENT]: id }],
      });
      await command(`element/${id}/click`);
    },
    setFile: async (path) => void (await command(`element/${id}/value`, { text: path })),
  };
}

/** Runs in the page: what was noted so far, and what was asked of others. Before the first page there is nothing. */
function takeProblems(): string[] {
  if (location.protocol === "about:") return [];
  const key = "watched:problems";
  const noted = JSON.parse(sessionStorage.getItem(key) ?? "[]") as string[];
  sessionStorage.removeItem(key);
  const foreign = performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /^https?:/.test(name) && new URL(name).origin !== location.origin);
  return [...noted, ...foreign.map((url) => `request to another origin: ${url}`)];
}

async function send<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } } : {}),
  });
  const { value } = (await response.json()) as { value: T };
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    const said = `WebKit answered ${method} ${new URL(url).pathname} with “${error}”: ${message}`;
    throw error === "timeout" ? new EngineStalled(said) : new Error(said);
  }
  return value;
}

async function waitUntilReady(root: string): Promise<void> {
  const deadline = performance.now() + READY_MILLISECONDS;
  for (;;) {
    const isReady = await fetch(`${root}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    if (performance.now() > deadline) throw new Error("WebKitWebDriver did not start.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (!address || typeof address === "string") throw new Error("No free port was found.");
  return address.port;
}
