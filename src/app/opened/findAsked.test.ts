import { expect, test } from "vitest";
import { findAsked } from "./findAsked";

const SOURCES = [
  { reference: "", ministryCount: 1 },
  { reference: "register-2026", ministryCount: 11 },
];
const ask = (screen: string, search: string) =>
  findAsked({ pathname: `/chancery/en/${screen}/`, search: `?${search}` }, SOURCES);

test("an address asks for the data that it names", () => {
  expect(ask("overview", "")).toBe("");
  expect(ask("overview", "data=register-2026")).toBe("register-2026");
  expect(ask("coverage", "data=register-2026.be")).toBe("register-2026.be");
});

test("one ministry in an address is shown alone on screens that have no choice of ministries", () => {
  for (const screen of ["overview", "compare", "changes", "ministries", "source", "data"]) {
    expect(ask(screen, "ministries=be&data=register-2026")).toBe("register-2026.be");
  }
  expect(ask("coverage", "ministries=be&data=register-2026")).toBe("register-2026");
  expect(ask("dossier", "ministries=be&data=register-2026")).toBe("register-2026");
});

test("several ministries, none, or those of a source of one choose no other data", () => {
  expect(ask("overview", "ministries=be,cl&data=register-2026")).toBe("register-2026");
  expect(ask("overview", "ministries=&data=register-2026")).toBe("register-2026");
  expect(ask("overview", "ministries=be")).toBe("");
  expect(ask("overview", "ministries=cl&data=register-2026.be")).toBe("register-2026.be");
});
