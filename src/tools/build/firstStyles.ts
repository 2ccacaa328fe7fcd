import postcss, { type Rule } from "postcss";

/**
 * The rules of a stylesheet that pages can use as they stand, for their first paint, in their order. What a rule
 * says in round brackets, as in `:is(…)`, and the values of attributes are not looked at: a rule too many does no harm.
 * Rules for what script adds later are left to the stylesheet itself. Throws where a page would have no style at all.
 */
export function pickFirstStyles(css: string, bodies: readonly string[]): string {
  const names = collectNames(bodies);
  const root = postcss.parse(css);
  root.walkAtRules("media", (rule) => void (rule.params === "print" && rule.remove()));
  root.walkRules((rule) => void (isUsed(rule, names) || rule.remove()));
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
  if (root.nodes.length === 0) throw new Error("No style was found for a page.");
  return root.toString();
}

/** The page itself, which bodies do not hold, and what `app/start/firstPaint.js` says on it. */
const ALWAYS = ["html", "body", "#root", "[data-theme]", "[data-arriving]", "[data-place]"];

/** Elements, classes (`.name`), ids (`#name`) and attributes of the project's own (`[data-name]`) in the bodies. */
function collectNames(bodies: readonly string[]): ReadonlySet<string> {
  const names = new Set(ALWAYS);
  for (const [, element = "", attributes = ""] of bodies.join("").matchAll(/<([a-zA-Z][\w-]*)([^>]*)>/g)) {
    names.add(element.toLowerCase());
    for (const name of readAttribute(attributes, "class").split(/\s+/)) names.add(`.${name}`);
    names.add(`#${readAttribute(attributes, "id")}`);
    for (const [, name = ""] of attributes.matchAll(/\s(data-[\w-]+)/g)) names.add(`[${name}]`);
  }
  return names;
}

function readAttribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

function isUsed(rule: Rule, names: ReadonlySet<string>): boolean {
  const { parent } = rule;
  if (parent?.type === "atrule" && "name" in parent && /keyframes$/.test(String(parent.name))) return true;
  return rule.selectors.some((selector) => {
    const asked =
      dropBrackets(selector).match(/(?<![\w:.#[-])[a-z][\w-]*|[.#][\w-]+|\[data-[\w-]+\]/gi) ?? [];
    return asked.every((name) => names.has(/^[.#[]/.test(name) ? name : name.toLowerCase()));
  });
}

/** Without what stands in round brackets, however deep, and of attributes only the names. */
function dropBrackets(selector: string): string {
  const dropped = selector.replaceAll(/\([^()]*\)|(?<=\[[\w-]+)[^\w\]-][^\]]*(?=\])/g, "");
  return dropped === selector ? dropped.replaceAll(/\[(?!data-)[^\]]*\]/g, "") : dropBrackets(dropped);
}
