import { lazyComponent } from "../../../ui/hydration/lazyComponent";
import type { ChosenInWordsProps } from "./ChosenInWords";

/** What is chosen, in words for paper, not part of the first load. Where it cannot be loaded, paper lacks the sentence and nothing else. */
export const LazyChosenInWords = lazyComponent<ChosenInWordsProps>(
  async () => (await import("./ChosenInWords")).ChosenInWords,
  { messages: ["dossier"], Failed: () => null },
);
