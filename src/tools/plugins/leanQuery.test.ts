import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { LEAN_MODULES } from "./leanQuery";

const folder = dirname(createRequire(import.meta.url).resolve("@tanstack/query-core")).replace(
  /(build[\\/])\w+$/,
  "$1modern",
);

async function importText(code: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
}

test.each([...LEAN_MODULES])(
  "what stands in for %s exports what the library's own does",
  async (name, code) => {
    const own = (await import(pathToFileURL(join(folder, `${name}.js`)).href)) as Record<string, unknown>;
    expect(Object.keys(await importText(code)).toSorted()).toEqual(Object.keys(own).toSorted());
  },
);

test("the client asks the mutation cache for nothing that it lacks", async () => {
  const client = readFileSync(join(folder, "queryClient.js"), "utf8");
  const asked = [...client.matchAll(/#mutationCache\.(\w+)/g)].map(([, method = ""]) => method);
  expect(asked).not.toEqual([]);
  const { MutationCache } = await importText(LEAN_MODULES.get("mutationCache") ?? "");
  const { prototype } = MutationCache as { readonly prototype: object };
  expect(asked.filter((method) => !(method in prototype))).toEqual([]);
});
