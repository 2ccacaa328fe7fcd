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
