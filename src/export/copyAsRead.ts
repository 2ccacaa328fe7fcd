import { readHtml, readPlain } from "./readAsWords";

/** What would be copied otherwise than it is read. */
const UNLIKE = "sup, .derived-link, table, tr, td";

// Loaded when a first selection begins: from then on what is copied is what is read.
document.addEventListener("copy", copyAsRead);

/** Figures without the marks beside them, pennants as words. Leaves to the browser what it copies alike. */
function copyAsRead(event: ClipboardEvent): void {
  const selection = document.getSelection();
  const data = event.clipboardData;
  if (!data || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
  if (event.target instanceof Element && event.target.matches("input, textarea")) return;
  const range = selection.getRangeAt(0);
  const root = range.commonAncestorContainer;
  if (!(root instanceof Element)) return;
  if (![...root.querySelectorAll(UNLIKE)].some((each) => range.intersectsNode(each)) && !root.closest("tr"))
    return;
  data.setData("text/plain", readPlain(root, range));
  data.setData("text/html", readHtml(root, range));
  event.preventDefault();
}
