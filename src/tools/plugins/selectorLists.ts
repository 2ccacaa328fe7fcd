import type { Plugin } from "postcss";

/** `… :is(th, td):first-child`: what stands before the last `:is()`, its choices, all tags or all classes, and its states. */
const LAST_CHOICE =
  /^(|[^]*[\s>+~])\s*:is\(((?:[a-z]\w*|,\s*)+|(?:\.[\w-]+|,\s*)+)\)((?:[^\s>+~(]|\([^()]*\))*)$/;

/**
 * Writes `.matrix :is(th, td)` as `.matrix th, .matrix td`. A browser looks rules up by the last tag or class of their
 * selectors; one that ends in a choice is tried on every element: a sixth of the time for the styles of a filtered
 * list. Choices of different weights stay as they are.
 */
export function selectorLists(): Plugin {
  return {
    postcssPlugin: "chancery:selector-lists",
    Rule(rule) {
      const written = rule.selectors.flatMap(writeOut);
      if (written.length > rule.selectors.length) rule.selectors = written;
    },
  };
}

/** The selectors that mean the same as one whose end is a choice; any other one by itself. */
export function writeOut(selector: string): readonly string[] {
  const [, before, choices, states] = LAST_CHOICE.exec(selector) ?? [];
  return choices === undefined
    ? [selector]
    : choices.split(",").map((each) => `${before}${each.trim()}${states}`);
}
