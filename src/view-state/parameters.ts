import { isTrackingParameter } from "./trackingParameters";

/** The value where it is one of the choices, otherwise the fallback. */
export function readChoice<T extends string>(value: string | null, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
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
  return choices.filter((choice) => values.includes(choice));
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
 * and what networks hang on an address means nothing.
 */
export function findIgnoredParameters(
  search: string,
  canonical: string,
  defaults: Readonly<Record<string, string>> = {},
): readonly IgnoredParameter[] {
  const kept = new URLSearchParams(canonical);
  return [...new URLSearchParams(search)].flatMap(([name, given]) => {
    const written = kept.get(name);
    if (given === "" || given === written || given === defaults[name]) return [];
    if (isTrackingParameter(name)) return [];
    const known = new Set(written?.split(","));
    return given
      .split(",")
      .filter((value) => value !== "" && !known.has(value))
      .map((value) => ({ name, value }));
  });
}
