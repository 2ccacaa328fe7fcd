import type { Newer } from "./findInScript";
import { compat, describeLack } from "./oldestBrowsers";

const { elements = {}, global_attributes: globalAttributes = {} } = compat.html;

/** The elements and attributes of a page that the oldest browsers lack: `<search>`, `[popover]`, `[rel=expect]`. */
export function findInPage(html: string): readonly Newer[] {
  const found = new Map<string, string>();
  for (const [, element = "", attributes = ""] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)) {
    const own = elements[element];
    const used = [...attributes.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)];
    const features = [
      { name: `<${element}>`, feature: own },
      ...used.flatMap(([, attribute = "", value = ""]) => [
        { name: `[${attribute}]`, feature: own?.[attribute] ?? globalAttributes[attribute] },
        { name: `[${attribute}=${value}]`, feature: own?.[attribute]?.[value] },
      ]),
    ];
    for (const { name, feature } of features) {
      const lackedBy = feature?.__compat ? describeLack(feature.__compat) : "";
      if (lackedBy !== "") found.set(name, lackedBy);
    }
  }
  return [...found].map(([name, lackedBy]) => ({ name, lackedBy }));
}
