/** What is read beside a figure and is no part of it: the ways to evidence and formulas. */
const MARKS = "sup, .derived-link, .sort-mark, script, style";
const CELLS = "td, th";
/** Tags that stay in HTML; all others give only what is in them. */
const KEPT = new Set([
  "TABLE",
  "CAPTION",
  "THEAD",
  "TBODY",
  "TFOOT",
  "TR",
  "TH",
  "TD",
  "H1",
  "H2",
  "H3",
  "P",
  "UL",
  "OL",
  "LI",
  "EM",
  "B",
]);
const INLINE = new Set(["inline", "inline-block", "inline-flex", "inline-grid", "contents", "ruby"]);
/** Not the spaces that keep the parts of a number together. */
const SPACES = /[\t\n\r\f ]+/g;

/**
 * What a reader sees of a part of the page, as plain text: without the marks beside figures, drawings in cells by their
 * names, a line for each block and each row of a table, a tab between cells.
 * @param range leaves out what is not in it.
 */
export function readPlain(root: Node, range?: Range): string {
  let text = "";
  const endLine = () => {
    text = text.replace(/ +$/, "");
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const words = partInRange(node, range).replaceAll(SPACES, " ");
      text += text === "" || /\s$/.test(text) ? words.replace(/^ /, "") : words;
      return;
    }
    if (!(node instanceof Element) || isLeftOut(node, range)) return;
    const name = nameOfDrawing(node);
    if (name !== undefined) {
      text += name;
    } else if (node.tagName === "TR") {
      endLine();
      const cells = [...node.children].filter((cell) => cell.matches(CELLS) && !isLeftOut(cell, range));
      text += `${cells.map((cell) => readCell(cell, range)).join("\t")}\n`;
    } else {
      const isBlock = node !== root && (node.tagName === "BR" || !INLINE.has(getComputedStyle(node).display));
      if (isBlock) endLine();
      node.childNodes.forEach(visit);
      if (isBlock) endLine();
    }
  };
  if (root instanceof Element && root.tagName !== "TR") root.childNodes.forEach(visit);
  else visit(root);
  return text.replace(/\s+$/, "");
}

/** The same as HTML that says no more than how it is arranged: tables, headings, paragraphs, lists. */
export function readHtml(root: Node, range?: Range): string {
  const visit = (node: Node): string => {
    if (node instanceof Text) return escapeHtml(partInRange(node, range).replaceAll(SPACES, " "));
    if (!(node instanceof Element) || isLeftOut(node, range)) return "";
    const name = nameOfDrawing(node);
    if (name !== undefined) return escapeHtml(name);
    if (node.tagName === "BR") return "<br>";
    const inside = [...node.childNodes].map(visit).join("");
    if (KEPT.has(node.tagName)) {
      const tag = node.tagName.toLowerCase();
      return `<${tag}${spanOf(node)}>${inside.trim()}</${tag}>`;
    }
    return INLINE.has(getComputedStyle(node).display) ? inside : ` ${inside} `;
  };
  const html = visit(root).trim();
  const parent = root instanceof Element ? root.closest("table") : null;
  return parent && parent !== root && /^<t[rbhf]/.test(html) ? `<table>${html}</table>` : html;
}

function readCell(cell: Element, range: Range | undefined): string {
  const columns = Number(cell.getAttribute("colspan") ?? 1);
  return readPlain(cell, range).replaceAll(/\s*\n\s*/g, " ") + "\t".repeat(Math.max(0, columns - 1));
}

function isLeftOut(element: Element, range: Range | undefined): boolean {
  if (range && !range.intersectsNode(element)) return true;
  if (element.matches(MARKS) || getComputedStyle(element).display === "none") return true;
  // Words for who does not see a drawing in a cell are what the cell says.
  if (element.matches(".visually-hidden")) return !element.parentElement?.matches(CELLS);
  return element.matches("button, input, select, textarea") && !element.closest(CELLS);
}

/** A pennant in a cell is read as words. */
function nameOfDrawing(element: Element): string | undefined {
  if (!(element instanceof SVGElement)) return undefined;
  return element.closest(CELLS) ? (element.getAttribute("aria-label") ?? "") : "";
}

function partInRange(text: Text, range: Range | undefined): string {
  if (!range) return text.data;
  if (!range.intersectsNode(text)) return "";
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.length;
  return text.data.slice(start, end);
}

function spanOf(element: Element): string {
  return ["colspan", "rowspan"]
    .map((name) => [name, element.getAttribute(name)] as const)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${Number(value)}"`))
    .join("");
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
