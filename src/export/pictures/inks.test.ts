import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { INKS } from "./inks";

test("pictures have the colours of the pages", () => {
  const css = readFileSync(join(import.meta.dirname, "../../ui/styles/tokens.css"), "utf8");
  const tokens = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  const of = (name: string) => tokens.find(([, token]) => token === name)?.slice(2);
  for (const [name, light] of Object.entries(INKS.light)) {
    expect([light, INKS.dark[name as keyof typeof INKS.dark]], name).toEqual(of(name));
  }
});
