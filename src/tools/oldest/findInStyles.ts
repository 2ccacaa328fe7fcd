import type { Identifier } from "@mdn/browser-compat-data";
import postcss, { type AtRule, type Declaration } from "postcss";
import type { Newer } from "./findInScript";
import { compat, describeLack } from "./oldestBrowsers";

const { properties = {}, selectors = {}, types = {}, "at-rules": atRules = {} } = compat.css;
const UNITS = types["length"] ?? {};
const FUNCTIONS = new Map(listFunctions(types));

/**
 * What a stylesheet uses that the oldest browsers lack: `text-wrap`, `text-wrap: pretty`, `1lh`, `color-mix()`,
 * `:has`, `@page`, `@media (scripting)`. What stands in `@supports` asks by itself, and is passed over.
 */
export function findInStyles(css: string): readonly Newer[] {
  const found = new Map<string, string>();
  const note = (name: string, feature: Identifier | undefined) => {
    const lackedBy = feature?.__compat ? describeLack(feature.__compat) : "";
    if (lackedBy !== "") found.set(name, lackedBy);
  };
  const root = postcss.parse(css);
  root.walkAtRules("supports", (rule) => void rule.remove());
  root.walkDecls((declaration) => noteDeclaration(declaration, note));
  root.walkRules(({ selector }) => {
    for (const [, name = ""] of selector.matchAll(/::?([a-z-]+)/g)) note(`:${name}`, selectors[name]);
    if (selector.includes("&")) note("&", selectors["nesting"]);
  });
  root.walkAtRules((rule) => noteAtRule(rule, note));
  return [...found].map(([name, lackedBy]) => ({ name, lackedBy }));
}

type Note = (name: string, feature: Identifier | undefined) => void;

function noteDeclaration({ prop, value }: Declaration, note: Note): void {
  const property = properties[prop];
  if (property?.__compat && describeLack(property.__compat) !== "") note(prop, property);
  else for (const word of value.split(/[\s,()/]+/)) note(`${prop}: ${word}`, property?.[word]);
  for (const [, name = ""] of value.matchAll(/([a-z][a-z-]*)\(/g)) note(`${name}()`, FUNCTIONS.get(name));
  for (const [, unit = ""] of value.matchAll(/\d([a-z]+)\b/g)) note(`1${unit}`, UNITS[unit]);
}

function noteAtRule({ name, params }: AtRule, note: Note): void {
  note(`@${name}`, atRules[name]);
  for (const [, feature = ""] of params.matchAll(/\(([a-z-]+)/g)) {
    note(`@${name} (${feature})`, atRules[name]?.[feature]);
  }
}

/** `color-mix` lies below `color`, `clamp` on top. */
function listFunctions(parent: Identifier): [string, Identifier][] {
  return Object.entries(parent).flatMap(([name, feature]): [string, Identifier][] =>
    name === "__compat" ? [] : [[name, feature as Identifier], ...listFunctions(feature as Identifier)],
  );
}
