/** Which elements have a role without saying so, and whether what they hold is their name. */
const ROLES = {
  alert: { elements: [], isNamedByContent: false },
  button: { elements: ["button", "summary"], isNamedByContent: true },
  checkbox: { elements: ["input[type=checkbox]"], isNamedByContent: true },
  combobox: { elements: ["select:not([multiple])"], isNamedByContent: false },
  complementary: { elements: ["aside"], isNamedByContent: false },
  dialog: { elements: ["dialog"], isNamedByContent: false },
  heading: { elements: ["h1", "h2", "h3", "h4", "h5", "h6"], isNamedByContent: true },
  link: { elements: ["a[href]"], isNamedByContent: true },
  option: { elements: ["option"], isNamedByContent: true },
  radio: { elements: ["input[type=radio]"], isNamedByContent: true },
  region: { elements: ["section"], isNamedByContent: false },
  searchbox: { elements: ["input[type=search]"], isNamedByContent: false },
} as const satisfies Record<
  string,
  { readonly elements: readonly string[]; readonly isNamedByContent: boolean }
>;

export type Role = keyof typeof ROLES;

/** What a reader looks for: a role and, where it matters, a name in whole or as a pattern; and how a page is asked for it. */
export interface Target {
  readonly [key: string]: string | boolean | undefined;
  readonly role: Role;
  readonly selector: string;
  readonly isNamedByContent: boolean;
  readonly name?: string;
  readonly pattern?: string;
  readonly flags?: string;
}

export function createTarget(role: Role, name?: string | RegExp): Target {
  const { elements, isNamedByContent } = ROLES[role];
  const selector = [`[role=${role}]`, ...elements.map((element) => `${element}:not([role])`)].join();
  const target = { role, selector, isNamedByContent };
  if (name instanceof RegExp) return { ...target, pattern: name.source, flags: name.flags };
  return name === undefined ? target : { ...target, name };
}

export function describeTarget({ role, name, pattern }: Target): string {
  return `${role}${name === undefined ? "" : ` “${name}”`}${pattern === undefined ? "" : ` /${pattern}/`}`;
}

/**
 * Runs in the page: the elements that fit, in their order, named as browsers name them. A checker would first
 * build a tree of the whole page, at each asking, which took a third of the engines' time.
 */
export function findAllByRole({ selector, isNamedByContent, name, pattern, flags }: Target): Element[] {
  const isHeard = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true], [inert]");
  const readContent = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node instanceof HTMLSelectElement) return "";
    if (!node.checkVisibility() || node.getAttribute("aria-hidden") === "true") return "";
    const said = node.getAttribute("aria-label") ?? node.getAttribute("alt");
    const content = said ?? [...node.childNodes].map(readContent).join("");
    return getComputedStyle(node).display === "inline" ? content : ` ${content} `;
  };
  const nameOf = (element: Element): string => {
    const labelIds = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    const labels = labelIds.flatMap((id) => document.getElementById(id) ?? []);
    if (labels.length > 0) return labels.map(readContent).join(" ");
    const said = element.getAttribute("aria-label");
    if (said !== null) return said;
    const own = "labels" in element ? [...((element.labels ?? []) as Iterable<Node>)] : [];
    if (own.length > 0) return own.map(readContent).join(" ");
    const content = isNamedByContent ? readContent(element) : "";
    return content.trim() || (element.getAttribute("title") ?? "");
  };
  const fits = (element: Element) => {
    if (!isHeard(element)) return false;
    if (name === undefined && pattern === undefined) return true;
    const said = nameOf(element).replace(/\s+/g, " ").trim();
    return pattern === undefined ? said === name : new RegExp(pattern, flags).test(said);
  };
  return [...document.body.querySelectorAll(selector)].filter(fits);
}
