import type axe from "axe-core";

/** What a reader looks for: a role and, where it matters, a name in whole or as a pattern. */
export interface Target {
  readonly [key: string]: string | undefined;
  readonly role: string;
  readonly name?: string;
  readonly pattern?: string;
  readonly flags?: string;
}

export function describeTarget({ role, name, pattern }: Target): string {
  return `${role}${name === undefined ? "" : ` “${name}”`}${pattern === undefined ? "" : ` /${pattern}/`}`;
}

interface Commons {
  readonly aria: { readonly getRole: (element: Element) => string | null };
  readonly text: { readonly accessibleText: (element: Element) => string };
  readonly dom: { readonly isVisibleToScreenReaders: (element: Element) => boolean };
}

/** Runs in the page, with axe loaded there: the elements that fit, in their order. */
export function findAllByRole({ role, name, pattern, flags }: Target): Element[] {
  const checker = (window as unknown as { axe: typeof axe & { commons: Commons } }).axe;
  checker.teardown();
  checker.setup(document.documentElement);
  try {
    const { aria, text, dom } = checker.commons;
    const fits = (element: Element) => {
      if (aria.getRole(element) !== role || !dom.isVisibleToScreenReaders(element)) return false;
      if (name === undefined && pattern === undefined) return true;
      const said = text.accessibleText(element).replace(/\s+/g, " ").trim();
      return pattern === undefined ? said === name : new RegExp(pattern, flags).test(said);
    };
    return [...document.body.querySelectorAll("*")].filter(fits);
  } finally {
    checker.teardown();
  }
}
