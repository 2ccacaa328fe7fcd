const ENTER = "13";

/** Heard by `typeAhead.js`, which keeps what is typed from then on, and dispatched by it for the keys of the search. */
export const SEARCH_ASKED = "chancery:search";

export function askForSearch(): void {
  dispatchEvent(new Event(SEARCH_ASKED));
}

/** Whether the search has been asked for, and its box has not been there yet. */
export function isTypedAhead(): boolean {
  return findField() !== null;
}

/** What was typed since the search was asked for, and whether the key Enter came last. The focus is where it was before. */
export function takeTypedAhead(): { readonly text: string; readonly isEntered: boolean } {
  const field = findField();
  field?.dispatchEvent(new Event("chancery:taken"));
  return { text: field?.value ?? "", isEntered: field?.dataset["key"] === ENTER };
}

function findField(): HTMLInputElement | null {
  return document.querySelector("input#typed-ahead");
}
