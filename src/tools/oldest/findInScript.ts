import type { CompatStatement, Identifier } from "@mdn/browser-compat-data";
import { parseSync, Visitor } from "vite";
import { compat, describeLack } from "./oldestBrowsers";

/** Something that the oldest browsers lack: what it is called in the list of exceptions, and who lacks it. */
export interface Newer {
  readonly name: string;
  readonly lackedBy: string;
}

/** Objects of the language and of the browser whose members are used without making one. */
const NAMESPACES = new Set(["Atomics", "CSS", "Intl", "JSON", "Math", "Reflect"]);
const GLOBALS = [compat.api, compat.javascript.builtins].flatMap((globals) =>
  Object.entries<Identifier>(globals ?? {}),
);
/** Through which globals are reached too. */
const GLOBAL_OBJECTS = new Set(["globalThis", "self", "window"]);

const NAMES = collectNames();

/**
 * What a script names that the oldest browsers lack: `Iterator`, `AbortSignal.any`, `.checkVisibility`. It goes by names:
 * a member that older objects have too (`.map` of an iterator is `.map` of a list) is not found,
 * and a property of our own of the same name is found as well.
 */
export function findInScript(script: string): readonly Newer[] {
  const { program, errors } = parseSync("script.js", script);
  if (errors.length > 0) throw new Error(`A script cannot be read: ${errors[0]?.message}`);
  const found = new Map<string, string>();
  const note = (name: string) => {
    const lackedBy = NAMES.get(name);
    if (lackedBy !== undefined) found.set(name, lackedBy);
  };
  new Visitor({
    Identifier: ({ name }) => note(name),
    Literal: (literal) => {
      if ("regex" in literal && literal.regex.flags.includes("v")) note(".unicodeSets");
    },
    MemberExpression: ({ object, property, computed }) => {
      const member = computed ? readString(property) : "name" in property ? property.name : undefined;
      if (member === undefined) return;
      note(`.${member}`);
      if (object.type !== "Identifier") return;
      note(GLOBAL_OBJECTS.has(object.name) ? member : `${object.name}.${member}`);
    },
  }).visit(program);
  return [...found].map(([name, lackedBy]) => ({ name, lackedBy }));
}

/** A text that a script writes as it is; minifiers like backticks. */
function readString(node: { type: string; value?: unknown; quasis?: readonly { value: { raw: string } }[] }) {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  return node.type === "TemplateLiteral" && node.quasis?.length === 1 ? node.quasis[0]?.value.raw : undefined;
}

/** Name → who lacks it. */
function collectNames(): ReadonlyMap<string, string> {
  const newer = new Map<string, string>();
  const old = new Set<string>();
  const read = (name: string, statement: CompatStatement | undefined) => {
    const lackedBy = statement ? describeLack(statement) : "";
    if (lackedBy === "") old.add(name);
    else newer.set(name, lackedBy);
  };
  for (const [owner, { __compat: statement, ...members }] of GLOBALS) {
    // Minifiers make names of one to three letters.
    if (owner.length > 3) read(owner, isNamedLater(owner, members) ? members[owner]?.__compat : statement);
    // Nobody has an object that is itself too new but through a name that is found.
    if (statement && describeLack(statement) !== "") continue;
    for (const [key, member] of Object.entries(members)) {
      if (!("__compat" in member) || key.endsWith("_event") || key === owner) continue;
      const name = key.replace(/_static$/, "");
      const isStatic = key !== name || NAMESPACES.has(owner);
      read(isStatic ? `${owner}.${name}` : `.${name}`, member.__compat);
    }
  }
  for (const name of old) newer.delete(name);
  return newer;
}

/** Some objects were there before they could be named and made, as `Iterator`. */
function isNamedLater(owner: string, members: Readonly<Record<string, Identifier>>): boolean {
  const making = members[owner]?.__compat;
  return making !== undefined && describeLack(making) !== "";
}
