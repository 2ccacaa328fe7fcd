import { constants, realpathSync } from "node:fs";
import { open, realpath, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";

const TYPES: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};
const ENCODINGS = [
  { ending: ".br", coding: "br" },
  { ending: ".gz", coding: "gzip" },
] as const;

/** A file that is open, so that it can be sent to its end even where a build removes it meanwhile. */
interface Found {
  readonly handle: FileHandle;
  readonly path: string;
  readonly coding: string | undefined;
}

/**
 * Sends the file of a folder that an address means, packed where the browser can unpack it. Resolves with whether
 * there was one; nothing is answered otherwise. Always sends it whole: RFC 9110 leaves it to a server whether it
 * heeds ranges, and no page asks for any.
 */
export async function sendFile(
  dir: string,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const found = await findFile(dir, address, request.headers["accept-encoding"]?.toString() ?? "");
  if (!found) return false;
  try {
    const { size, mtimeMs } = await found.handle.stat();
    const etag = `W/"${size}-${mtimeMs}"`;
    response.setHeader("ETag", etag).setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return true;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(found.path)] ?? "application/octet-stream",
      "Content-Length": size,
      "Accept-Ranges": "none",
      ...(found.coding === undefined ? {} : { "Content-Encoding": found.coding }),
    });
    if (request.method === "HEAD" || size === 0) response.end();
    // Never more than was announced, also where the file grows.
    else await pipeline(found.handle.createReadStream({ end: size - 1, autoClose: false }), response);
  } finally {
    await found.handle.close();
  }
  return true;
}

async function findFile(dir: string, address: string, accepted: string): Promise<Found | undefined> {
  const path = decode(address);
  if (path === undefined) return undefined;
  for (const name of path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`]) {
    for (const { ending, coding } of ENCODINGS) {
      const handle = accepts(accepted, coding) ? await openInside(dir, name + ending) : undefined;
      if (handle) return { handle, path: name, coding };
    }
    const handle = await openInside(dir, name);
    if (handle) return { handle, path: name, coding: undefined };
  }
  return undefined;
}

function accepts(accepted: string, coding: string): boolean {
  return accepted.split(",").some((each) => {
    const [name = "", ...parameters] = each.split(";").map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** Undefined where it is no address of a file within a folder. */
function decode(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    const isPlain = !path.includes("\0") && !path.includes("\\") && !path.startsWith("/");
    return isPlain && !path.split("/").includes("..") ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where there is no such file, or where a symbolic link leads out of the folder to it. */
async function openInside(dir: string, name: string): Promise<FileHandle | undefined> {
  let handle: FileHandle | undefined;
  try {
    const path = await realpath(join(dir, name));
    if (!path.startsWith(realpathSync(dir) + sep)) return undefined;
    // Whatever has taken its place since then is not followed; a pipe is not waited for.
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if ((await handle.stat()).isFile()) return handle;
  } catch {
    // It does not exist, has just vanished, or may not be read.
  }
  await handle?.close();
  return undefined;
}
