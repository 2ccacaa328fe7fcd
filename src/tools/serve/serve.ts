import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import {
  ANY_FRAMES,
  ASSET_CACHING,
  DATA_ORIGIN,
  FRAMED_PAGES,
  HEADERS_FILE,
  PAGE_CACHING,
  parseHeadersFile,
  securityHeaders,
} from "../build/responseHeaders";
import { SERVICE_WORKER, withoutList } from "../build/offlineSwitch";
import { sendFile } from "./sendFile";

export interface ServerOptions {
  /** The folder to serve; it may be built anew meanwhile. */
  readonly dir: string;
  /** The port asked for; where it is taken, the next free one is used. 0 is any free port. */
  readonly port: number;
  /** Absolute path under which the folder appears, with a slash at both ends. */
  readonly base?: string;
  /** Whether browsers may keep the site; otherwise nothing of it stays behind on this machine's own addresses. */
  readonly isKeptOffline?: boolean;
}

export interface RunningServer {
  /** With a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

// “localhost” is either of the two, depending on the browser and the machine.
const LOOPBACKS = ["127.0.0.1", "::1"] as const;
const PORTS_TRIED = 100;

/**
 * Serves a built site to this machine alone: compressed as built, with the headers a public host should send.
 * Rejects where none of a hundred ports is free.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, base = "/" } = options;
  const handle = createHandler({ ...options, base });
  for (let candidate = port; candidate < port + PORTS_TRIED; candidate++) {
    const servers = await listenOnLoopbacks(handle, candidate);
    const address = servers?.[0]?.address();
    if (!servers || !address || typeof address === "string") continue;
    return {
      url: `http://localhost:${address.port}${base}`,
      close: async () => void (await Promise.all(servers.map(closeServer))),
    };
  }
  throw new Error(`No free port from ${port} to ${port + PORTS_TRIED - 1}.`);
}

type Site = Omit<ServerOptions, "port"> & { readonly base: string };
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers every request, whatever it says and whatever happens to the files meanwhile. */
function createHandler(site: Site): Handler {
  return (request, response) => {
    // A browser that goes away while it is being answered.
    for (const stream of [request, response]) stream.on("error", () => response.destroy());
    handle(site, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end("Cannot be served");
    });
  };
}

async function handle(
  { dir, base, isKeptOffline = false }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(readSecurityHeaders(dir))) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [path = "/", query] = (request.url ?? "/").split("?", 2);
  const suffix = query === undefined ? "" : `?${query}`;
  const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
  // Addresses inside a page are relative to it: a folder without its slash would lead them astray.
  if (`${path}/` === base || (inside !== undefined && isPageFolder(dir, inside))) {
    response.writeHead(301, { Location: `${path}/${suffix}` }).end();
    return;
  }
  // A second policy, as hosts that join their rules send it.
  if (inside !== undefined && FRAMED_PAGES.includes(inside))
    response.appendHeader("Content-Security-Policy", ANY_FRAMES);
  if (inside?.startsWith("data/")) response.setHeader("Access-Control-Allow-Origin", DATA_ORIGIN);
  response.setHeader("Cache-Control", inside?.startsWith("assets/") ? ASSET_CACHING : PAGE_CACHING);
  if (inside === SERVICE_WORKER && !isKeptOffline && sendRetiringWorker(dir, response)) return;
  if (inside !== undefined && (await sendFile(dir, inside, request, response))) return;
  sendNotFound(response, dir);
}

/** What the build says a host should send; without it, what suits any folder. */
function readSecurityHeaders(dir: string) {
  const text = readIfThere(join(dir, HEADERS_FILE));
  return text ? parseHeadersFile(text.toString("utf8")) : securityHeaders();
}

/** A worker that takes a former one away, where the site has one. Tells whether it has. */
function sendRetiringWorker(dir: string, response: ServerResponse): boolean {
  const text = readIfThere(join(dir, SERVICE_WORKER))?.toString("utf8");
  if (text === undefined) return false;
  response.writeHead(200, { "Content-Type": "text/javascript; charset=utf-8" }).end(withoutList(text));
  return true;
}

/** Whether a folder with a page of its own stands there, as `en/coverage`. */
function isPageFolder(dir: string, path: string): boolean {
  if (path === "" || path.startsWith("/") || path.endsWith("/") || path.includes("..")) return false;
  return existsSync(join(dir, path, "index.html"));
}

function sendNotFound(response: ServerResponse, dir: string) {
  const page = readIfThere(join(dir, "404.html"));
  response.writeHead(404, {
    "Content-Type": page ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
    "Cache-Control": PAGE_CACHING,
  });
  response.end(page ?? "Not found");
}

/** During a build a file may vanish at any moment. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Undefined where the port is taken on either address. A machine without IPv6 listens on IPv4 alone. */
async function listenOnLoopbacks(handle: Handler, port: number): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  let boundPort = port;
  for (const host of LOOPBACKS) {
    const server = createServer(handle);
    // Whatever is no HTTP is answered in HTTP, and a connection that broke is let go.
    server.on("clientError", (_error, socket) => {
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      else socket.destroy();
    });
    const error = await listen(server, boundPort, host);
    if (error?.code === "EADDRINUSE" || error?.code === "EACCES") {
      await Promise.all(servers.map(closeServer));
      return undefined;
    }
    if (error && host === "127.0.0.1") throw error;
    if (error) continue;
    servers.push(server);
    const address = server.address();
    if (address && typeof address !== "string") boundPort = address.port;
  }
  return servers;
}

function listen(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
