/** Whether a field of the page holds text that a page loaded anew would not have. */
export function holdsTypedText(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "textarea, input:is([type=text], [type=search])",
  );
  return [...fields].some(({ value }) => value !== "");
}
