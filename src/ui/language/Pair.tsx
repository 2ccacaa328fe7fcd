import type { ReactNode } from "react";
import { Message } from "./Message";

/** A label and its value in one line, with the punctuation of the language. */
export function Pair({ label, value }: { label: ReactNode; value: ReactNode }) {
  return <Message id="pair" values={{ label, value }} />;
}
