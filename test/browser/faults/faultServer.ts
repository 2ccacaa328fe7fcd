import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { DIST } from "../../../src/tools/root";
import { startServer } from "../../../src/tools/serve/serve";

/** What can go wrong with one file on its way; what is slow does not arrive before the server is healed. */
export const FAULTS = ["lost", "404", "500", "slow", "cut", "short", "wrong-type", "html"] as const;
/** What arrives in pieces is whole in the end, but a page is painted before it is. */
export type Fault = (typeof FAULTS)[number] | "in-pieces";

/** A page that asks with this header comes in pieces of so many bytes. */
export const PIECE_HEADER = "x-piece-bytes";
const PIECE_BYTES = 3000;
/** About a frame, so that the page may be painted in between. */
const BETWEEN_PIECES_MS = 16;
/** Where the files of the newer site lie. */
const NEWER = "/renewed-assets/";

export interface FaultServer {
  readonly url: string;
  /** From now on, files whose path fits go wrong in this way. */
  readonly spoil: (path: RegExp, fault: Fault) => void;
  /** From now on, a newer build answers: pages name other files, those of the old ones are gone. */
  readonly renew: () => void;
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

/** The built site behind a server that lets files go wrong, for every browser alike. */
export async function startFaultServer(): Promise<FaultServer> {
  const site = await startServer({ dir: DIST, port: 0 });
  let spoilt: { readonly path: RegExp; readonly fault: Fault } | undefined;
  let isRenewed = false;
  const held: (() => void)[] = [];
  const holdBack = () => new Promise<void>((letGo) => held.push(letGo));
  const server = createServer((asked, response) => {
    const path = asked.url ?? "/";
    const fault = spoilt?.path.test(path) ? spoilt.fault : undefined;
    if (isRenewed && path.startsWith("/assets/")) sendText(response, 404, "Not found");
    else {
      const answered = fault
        ? spoil(asked, response, { fault, site: site.url, holdBack })
        : pass(asked, response, { site: site.url, isRenewed });
      // What is still asked for when the test ends.
      answered.catch(() => response.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    spoil: (path, fault) => {
      spoilt = { path, fault };
    },
    renew: () => {
      isRenewed = true;
    },
    heal: () => {
      spoilt = undefined;
      isRenewed = false;
      held.splice(0).forEach((letGo) => letGo());
    },
    close: async () => {
      await closeServer(server);
      await site.close();
    },
  };
}

interface Spoiling {
  readonly fault: Fault;
  readonly site: string;
  /** Lasts until the server is healed. */
  readonly holdBack: () => Promise<void>;
}

async function spoil(
  asked: IncomingMessage,
  response: ServerResponse,
  { fault, site, holdBack }: Spoiling,
): Promise<void> {
  switch (fault) {
    case "lost":
      asked.socket.destroy();
      return;
    case "404":
      return sendText(response, 404, "Not found");
    case "500":
      return sendText(response, 500, "Something went wrong");
    case "html":
      return sendText(
        response,
        200,
        "<!doctype html><title>Welcome</title><p>Please log in.</p>",
        "text/html",
      );
    case "slow":
      await holdBack();
      return await pass(asked, response, { site, isRenewed: false });
    default: {
      const { headers, body } = await fetchFrom(site, asked);
      const half = body.subarray(0, body.length / 2);
      if (fault === "wrong-type")
        response.writeHead(200, { ...headers, "content-type": "text/plain" }).end(body);
      else if (fault === "short") response.writeHead(200, headers).end(half);
      else if (fault === "in-pieces") {
        const bytes = Number(asked.headers[PIECE_HEADER] ?? PIECE_BYTES);
        await sendInPieces(response.writeHead(200, headers), body, bytes);
      } else {
        response.writeHead(200, { ...headers, "content-length": body.length });
        response.write(half, () => asked.socket.destroy());
      }
    }
  }
}

async function sendInPieces(response: ServerResponse, body: Buffer, bytes: number): Promise<void> {
  for (let sent = 0; sent < body.length; sent += bytes) {
    response.write(body.subarray(sent, sent + bytes));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_PIECES_MS));
  }
  response.end();
}

interface Passing {
  readonly site: string;
  readonly isRenewed: boolean;
}

async function pass(
  asked: IncomingMessage,
  response: ServerResponse,
  { site, isRenewed }: Passing,
): Promise<void> {
  const { status, headers, body } = await fetchFrom(site, asked);
  const isPage = headers["content-type"]?.includes("html") ?? false;
  const sent = isRenewed && isPage ? Buffer.from(nameNewerFiles(body.toString())) : body;
  response.writeHead(status, headers).end(sent);
}

/** What stands in the page itself stays: the policy names it by its hash. */
function nameNewerFiles(html: string): string {
  return html
    .split(/(<style>.*?<\/style>)/s)
    .map((part) => (part.startsWith("<style>") ? part : part.replaceAll("/assets/", NEWER)))
    .join("");
}

interface Fetched {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Uncompressed, so that half of it is half of its text. */
function fetchFrom(site: string, { url = "/" }: IncomingMessage): Promise<Fetched> {
  const target = new URL(url.replace(NEWER, "/assets/"), site);
  return new Promise((resolve, reject) => {
    const outgoing = request(target, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on("data", (piece: Buffer) => pieces.push(piece));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const {
          "content-length": _,
          "transfer-encoding": __,
          connection: ___,
          ...headers
        } = incoming.headers;
        resolve({
          status: incoming.statusCode ?? 500,
          headers: headers as Record<string, string>,
          body: Buffer.concat(pieces),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

function sendText(response: ServerResponse, status: number, text: string, type = "text/plain"): void {
  response
    .writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache" })
    .end(text);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
