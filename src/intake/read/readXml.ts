/** XML that is not well formed, or uses what no table needs: a document type, an entity of its own. */
export class XmlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "XmlError";
  }
}

export type Attributes = ReadonlyMap<string, string>;

/** What is told of an XML text, in its order. Names come without prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML from front to back and tells `handler` what comes. By hand, since the browser's own parser is forbidden by
 * the site's policy; strict, since spreadsheets are written by programs. Throws an XmlError.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = xml.startsWith("\uFEFF") ? 1 : 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const textEnd = tag === -1 ? xml.length : tag;
    if (textEnd > at && open.length > 0) handler.text(decodeEntities(xml.slice(at, textEnd)));
    if (tag === -1) break;
    if (xml.startsWith("<!--", tag)) {
      at = endOf(xml, "-->", tag);
    } else if (xml.startsWith("<![CDATA[", tag)) {
      at = endOf(xml, "]]>", tag);
      handler.text(xml.slice(tag + "<![CDATA[".length, at - "]]>".length));
    } else if (xml.startsWith("<?", tag)) {
      at = endOf(xml, "?>", tag);
    } else if (xml.startsWith("<!", tag)) {
      throw new XmlError("expected no document type");
    } else {
      at = endOf(xml, ">", tag);
      readTag(xml.slice(tag + 1, at - 1), open, handler);
    }
  }
  if (open.length > 0) throw new XmlError(`expected </${open.at(-1)}>, found the end`);
}

const MOST_DEPTH = 64;

function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end === -1) throw new XmlError(`expected ${mark}, found the end`);
  return end + mark.length;
}

function readTag(tag: string, open: string[], handler: XmlHandler): void {
  if (tag.startsWith("/")) {
    const name = tag.slice(1).trimEnd();
    if (open.pop() !== name) throw new XmlError(`expected another end than </${name}>`);
    handler.close(localName(name));
    return;
  }
  const isClosed = tag.endsWith("/");
  const name = /^[^\s/]+/u.exec(tag)?.[0];
  if (name === undefined) throw new XmlError(`expected a name, found <${tag.slice(0, 20)}>`);
  handler.open(localName(name), readAttributes(tag, name.length));
  if (isClosed) handler.close(localName(name));
  else if (open.push(name) > MOST_DEPTH) throw new XmlError(`expected at most ${MOST_DEPTH} levels`);
}

const NO_ATTRIBUTES: Attributes = new Map();

function readAttributes(tag: string, from: number): Attributes {
  if (!tag.includes("=", from)) return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [, name = "", quoted = ""] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(localName(name), decodeEntities(quoted.slice(1, -1)));
  }
  return attributes;
}

const ATTRIBUTE = /\s([^\s=/"'<>]+)\s*=\s*("[^"]*"|'[^']*')/gu;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);?/giu, (written, name: string) => {
    if (!name.startsWith("#")) {
      const named = NAMED[name];
      if (named === undefined) throw new XmlError(`expected no entity of its own, found ${written}`);
      return named;
    }
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
