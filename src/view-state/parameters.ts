import { isTrackingParameter } from "./trackingParameters";

/** The choice that a value names, capitals or not; `undefined` where it names none. */
export function findChoice<T extends string>(choices: Iterable<T>, value: string | null): T | undefined {
  for (const choice of choices) if (isAlike(choice, value ?? "")) return choice;
  return undefined;
}

/** The choice that a value names, otherwise the fallback. */
export function readChoice<T extends string>(value: string | null, choices: readonly T[], fallback: T): T {
  return findChoice(choices, value) ?? fallback;
}

/** The chosen values of a comma-separated parameter, each once; what is not a choice is left out. */
export function readList(parameters: URLSearchParams, name: string): readonly string[] {
  return [...new Set((parameters.get(name) ?? "").split(",").filter(Boolean))];
}

export function readChoices<T extends string>(
  parameters: URLSearchParams,
  name: string,
  choices: readonly T[],
): readonly T[] {
  const values = readList(parameters, name);
  return choices.filter((choice) => values.some((value) => isAlike(choice, value)));
}

/** A query string of lists; empty lists are left out. Commas stay readable in the address. */
export function writeQuery(lists: readonly (readonly [name: string, values: readonly string[]])[]): string {
  return lists
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(",")}`)
    .join("&");
}

/** A part of an address that could not be used: the parameter and the value, or one of its listed values. */
export interface IgnoredParameter {
  readonly name: string;
  readonly value: string;
}

/**
 * What of an address did not survive reading it and writing it anew. `canonical` is the query string that the
 * screen writes for what it read, without `?`. A parameter that repeats the default is not ignored: give it in
 * `defaults` (`view=list`), since a canonical address leaves it out. Empty values count as absent,
 * and what networks hang on an address means nothing. Of a parameter that is there twice the first counts.
 */
export function findIgnoredParameters(
  search: string,
  canonical: string,
  defaults: Readonly<Record<string, string>> = {},
): readonly IgnoredParameter[] {
  const kept = new URLSearchParams(canonical);
  const first = new URLSearchParams(search);
  return [...first].flatMap(([name, given], position) => {
    if (isTrackingParameter(name)) return [];
    const isFirst = [...first.keys()].indexOf(name) === position;
    if (!isFirst && given !== first.get(name)) return [{ name, value: given }];
    const written = kept.get(name);
    const isUsed = [written, defaults[name]].some(
      (used) => used !== null && used !== undefined && isAlike(used, given),
    );
    if (given === "" || isUsed) return [];
    const known = written?.split(",") ?? [];
    return given
      .split(",")
      .filter((value) => value !== "" && !known.some((each) => isAlike(each, value)))
      .map((value) => ({ name, value }));
  });
}

/** A query string without what was found to be ignored in it. */
export function withoutIgnored(search: string, ignored: readonly IgnoredParameter[]): string {
  const parameters = [...new URLSearchParams(search)].map(([name, given]) => {
    const dropped = ignored.filter((each) => each.name === name).map(({ value }) => value);
    const values = dropped.includes(given)
      ? []
      : given.split(",").filter((value) => !dropped.includes(value));
    return [name, values] as const;
  });
  return writeQuery(parameters);
}

/** Addresses are typed by hand too: `Twitter` is `twitter`. */
function isAlike(one: string, other: string): boolean {
  // Most differ in length, and there can be 100,000 posts to choose from.
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}
