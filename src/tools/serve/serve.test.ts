import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer, type ServerOptions } from "./serve";

let folder: string;
const running: RunningServer[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-serve-"));
  mkdirSync(join(folder, "site/en"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "site/index.html"), "start");
  writeFileSync(join(folder, "site/en/index.html"), "page");
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ dir: join(folder, "site"), port: 0, ...options });
  running.push(server);
  return server;
}

/** Asks for a path exactly as written; `fetch` would tidy it up first. */
function request(server: RunningServer, path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => resolve(response.resume())).on("error", reject);
  });
}

test("a taken port leads to the next free one", async () => {
  const first = await start();
  const port = Number(new URL(first.url).port);
  const second = await start({ port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  expect(await (await fetch(second.url)).text()).toBe("start");
});

test("a port is free again once the server is closed", async () => {
  const first = await start();
  await first.close();
  const again = await start({ port: Number(new URL(first.url).port) });
  expect(again.url).toBe(first.url);
});

test("nothing outside the folder is served", async () => {
  const server = await start();
  for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/en/../../secret.txt", "/..%2fsecret.txt"]) {
    expect((await request(server, path)).statusCode).toBe(404);
  }
});

test("a site built for a folder is found there and nowhere else", async () => {
  const server = await start({ base: "/chancery/" });
  expect(server.url).toMatch(/\/chancery\/$/);
  expect(await (await fetch(`${server.url}en/`)).text()).toBe("page");
  expect((await request(server, "/en/")).statusCode).toBe(404);
  expect((await request(server, "/elsewhere/en")).statusCode).toBe(404);
  expect((await request(server, "/chancery?a=b")).headers.location).toBe("/chancery/?a=b");
});

test("a redirect never leaves the host", async () => {
  const server = await start();
  const response = await request(server, "//en");
  expect(response.headers.location ?? "").not.toMatch(/^\/\//);
});

test("a page that is built meanwhile is served", async () => {
  const server = await start();
  expect((await request(server, "/late/")).statusCode).toBe(404);
  mkdirSync(join(folder, "site/late"));
  writeFileSync(join(folder, "site/late/index.html"), "late");
  expect((await request(server, "/late/")).statusCode).toBe(200);
});

test("only reading is allowed", async () => {
  const server = await start();
  expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
});

/** Sends bytes as they are and reads until the server ends the connection. */
function sendRaw(server: RunningServer, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    let answer = "";
    socket.setEncoding("latin1").on("data", (text: string) => (answer += text));
    socket.on("error", () => resolve(answer)).on("close", () => resolve(answer));
    socket.end(bytes, "latin1");
  });
}

test.each([
  "bytes=10-2",
  "bytes= 5 - 2",
  "bytes=5-2,7-9",
  "bytes=-0",
  "bytes=99999999999999999999-",
  "bytes=0-1",
  "lines=1-2",
  "",
])("a file is sent whole where the range %j is asked for", async (range) => {
  const server = await start();
  const response = await fetch(server.url, { headers: { Range: range } });
  expect([response.status, await response.text()]).toEqual([200, "start"]);
});

test("no symbolic link leads out of the folder", async () => {
  symlinkSync(join(folder, "secret.txt"), join(folder, "site/link.txt"));
  symlinkSync(folder, join(folder, "site/up"));
  symlinkSync(join(folder, "site/index.html"), join(folder, "site/inside.html"));
  const server = await start();
  for (const path of ["/link.txt", "/up/secret.txt", "/up/"])
    expect((await request(server, path)).statusCode, path).toBe(404);
  expect(await (await fetch(`${server.url}inside.html`)).text()).toBe("start");
});

test("files that vanish and come back while they are asked for end nothing", async () => {
  const server = await start();
  const file = join(folder, "site/large.txt");
  const statuses = new Set<number | undefined>();
  for (let round = 0; round < 30; round += 1) {
    writeFileSync(file, "x".repeat(300_000));
    const asked = Promise.all([1, 2, 3].map(() => request(server, "/large.txt")));
    rmSync(file);
    for (const { statusCode } of await asked) statuses.add(statusCode);
  }
  expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([]);
  expect(await (await fetch(server.url)).text()).toBe("start");
});

test("nothing that is sent over a raw connection ends the server", async () => {
  const server = await start();
  const part = fc.string({ unit: "binary-ascii", maxLength: 40 });
  const line = fc.record({
    method: fc.oneof(fc.constantFrom("GET", "HEAD", "POST"), part),
    path: fc.oneof(
      fc.constantFrom("/", "/en", "/en/", "//", "/%", "/%00", "/%2e%2e/secret.txt", "*", "/x?y?z"),
      part,
    ),
    header: fc.oneof(
      part.map((value) => `Range: bytes=${value}`),
      part.map((value) => `Accept-Encoding: ${value}`),
      part.map((value) => `If-None-Match: ${value}`),
      part,
    ),
  });
  const message = fc.oneof(
    part,
    line.map(({ method, path, header }) => `${method} ${path} HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`),
  );
  await fc.assert(
    fc.asyncProperty(message, async (bytes) => {
      expect(await sendRaw(server, bytes)).not.toContain("secret");
    }),
    { numRuns: 300, interruptAfterTimeLimit: 10_000, seed: 17 },
  );
  expect(await (await fetch(server.url)).text()).toBe("start");
});
