import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";

/** The site under another address, with a script of ours before all others in each page. */
export interface WatchedSite {
  readonly url: string;
  /** Adds to that script, for pages that are asked for from then on. */
  readonly runFirst: (run: () => void) => void;
  readonly close: () => Promise<void>;
}

const SCRIPT_PATH = "/watch-page.js";
const CHARSET = "; charset=utf-8";

/** For an engine that tells its driver nothing of what a page says to its console. */
export async function startWatchedSite(siteUrl: string): Promise<WatchedSite> {
  const scripts: string[] = [`(${String(noteProblems)})();`];
  const server = createServer((asked, answer) => {
    if (asked.url === SCRIPT_PATH) {
      answer.writeHead(200, { "Content-Type": `text/javascript${CHARSET}`, "Cache-Control": "no-store" });
      answer.end(scripts.join("\n"));
      return;
    }
    passOn(siteUrl, asked, answer);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the watched site has no port");
  return {
    url: `http://localhost:${address.port}/`,
    runFirst: (run) => void scripts.push(`(${String(run)})();`),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function passOn(siteUrl: string, asked: IncomingMessage, answer: ServerResponse): void {
  const headers = { ...asked.headers, "accept-encoding": "identity" };
  const passed = request(new URL(asked.url ?? "/", siteUrl), { method: asked.method, headers }, (given) => {
    const isPage = given.statusCode === 200 && (given.headers["content-type"] ?? "").includes("text/html");
    if (!isPage) {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
      return;
    }
    const chunks: Buffer[] = [];
    given.on("data", (chunk: Buffer) => chunks.push(chunk));
    given.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const { "content-length": _length, etag: _etag, ...kept } = given.headers;
      answer.writeHead(200, kept);
      answer.end(text.replace(/<head[^>]*>/, `$&<script src="${SCRIPT_PATH}"></script>`));
    });
  });
  // What the browser no longer waits for.
  passed.on("error", () => answer.destroy());
  answer.on("close", () => passed.destroy());
  passed.end();
}

/** Runs in the page. The session's storage outlives a way to another page. */
function noteProblems(): void {
  const note = (problem: string) => {
    const key = "watched:problems";
    const noted = JSON.parse(sessionStorage.getItem(key) ?? "[]") as string[];
    sessionStorage.setItem(key, JSON.stringify([...noted, problem]));
  };
  for (const level of ["error", "warn"] as const) {
    const write = console[level];
    console[level] = (...said: unknown[]) => {
      note(`console ${level}: ${said.map(String).join(" ")}`);
      write.apply(console, said);
    };
  }
  addEventListener(
    "error",
    (event) => {
      const { target } = event as Event;
      if (target instanceof Element) note(`not loaded: ${target.outerHTML.slice(0, 300)}`);
      else note(`exception: ${event.message}`);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => note(`exception: ${String(reason)}`));
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    note(`policy violation: ${effectiveDirective} ${blockedURI}`),
  );
}
