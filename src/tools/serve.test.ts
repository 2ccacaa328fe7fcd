import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
