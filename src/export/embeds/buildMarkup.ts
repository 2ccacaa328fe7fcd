const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";

/** A tag with its attributes, or text. */
const PIECE = /<(\/?)([\w-]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/** The elements of markup that `element` wrote: the policy of the site lets no page parse HTML. */
export function buildMarkup(markup: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const open: Element[] = [];
  for (const [, end, name, attributes = "", isEmpty, text] of markup.matchAll(PIECE)) {
    const parent = open.at(-1);
    if (text !== undefined) (parent ?? fragment).append(unescapeXml(text));
    else if (end) open.pop();
    else if (name !== undefined) {
      const isSvg = name === "svg" || parent?.namespaceURI === SVG;
      const made = document.createElementNS(isSvg ? SVG : HTML, name);
      for (const [, key = "", value = ""] of attributes.matchAll(ATTRIBUTE))
        made.setAttribute(key, unescapeXml(value));
      (parent ?? fragment).append(made);
      if (!isEmpty) open.push(made);
    }
  }
  return fragment;
}

function unescapeXml(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
}
