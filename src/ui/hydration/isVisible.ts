/** Whether an element is shown at all. Safari has the question itself since 17.4; before, what is not shown has no box. */
export function isVisible(element: Element): boolean {
  return "checkVisibility" in element ? element.checkVisibility() : hasBox(element);
}

function hasBox(element: Element): boolean {
  return element.getClientRects().length > 0;
}
