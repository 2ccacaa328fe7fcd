import { lazy, Suspense, type ComponentType } from "react";
import type { ChosenInWordsProps } from "./ChosenInWords";

// Where it cannot be loaded, paper lacks the sentence and nothing else.
const Loaded = lazy<ComponentType<ChosenInWordsProps>>(() =>
  import("./ChosenInWords").then(
    ({ ChosenInWords }) => ({ default: ChosenInWords }),
    () => ({ default: () => null }),
  ),
);

/** What is chosen, in words for paper: not part of the first load. */
export function LateChosenInWords(props: ChosenInWordsProps) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
