/** Where on the page the card of a sub-question stands. */
export function questionAnchor(questionId: string): string {
  return `q-${questionId}`;
}
