import type { ReactNode } from "react";
import type { MessageValues } from "./LanguageProvider";

/** A character for private use, which no message contains. */
const EDGE = "\uE000";

/**
 * Formats a message whose values may be elements: each element stands as a marker in the formatted text and takes
 * the marker's place afterwards.
 */
export function splitMessage(
  format: (values: MessageValues) => string,
  values: Readonly<Record<string, ReactNode>>,
): readonly ReactNode[] {
  const plain = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === "string" || typeof value === "number" ? value : `${EDGE}${name}${EDGE}`,
  ]);
  return format(Object.fromEntries(plain))
    .split(EDGE)
    .map((part, position) => (position % 2 === 1 ? values[part] : part))
    .filter((part) => part !== "");
}
