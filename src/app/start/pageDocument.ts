import type { ShippedSource } from "../../ui/answer/openedDocument";

/** The head of a page. Addresses are as the page needs them: relative to it, or absolute. */
export interface PageHead {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The absolute address of the page; `undefined` where it is not known where the site will stand. */
  readonly address?: string | undefined;
  /** The same page in every language, itself included, and `x-default` for readers of others. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** Feeds of what the page shows. */
  readonly feeds?: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  /** The form of the page's language and of those that it is there in as well: `fr_BE`. */
  readonly locale?: string;
  readonly otherLocales?: readonly string[];
  /** What the picture for links to this page shows. */
  readonly previewAlt: string;
  /** Where the page leads to by itself, at once and without script. */
  readonly leadsTo?: string;
  /** CSS in the page itself for its first paint, which a request would hold back by a round trip. */
  readonly style: string;
  /** Stylesheets with everything, asked for when the page has been read. */
  readonly styles: readonly string[];
  /** Scripts in the page itself, run before anything is painted, each in an element of its own. */
  readonly firstScripts: readonly string[];
  /** Run after the page has been read. */
  readonly scripts: readonly string[];
  /** All modules that the page needs, which `askAfterPaint.js` asks for; none where that is not among the first scripts. */
  readonly modules: readonly string[];
  /** The site's root; empty or with a slash at its end. */
  readonly root: string;
  /** The same as an absolute address, where it is known. */
  readonly siteUrl: string | undefined;
  /** The tables under the page; absent on pages that show no data. */
  readonly answer?: string;
  /** All data packages that the site ships, with their addresses as the page needs them. */
  readonly sources?: readonly ShippedSource[];
  readonly contentSecurityPolicy: string;
  /** JSON-LD. */
  readonly structuredData?: object | undefined;
}

/** A whole HTML document around a body that is already HTML, with a notice before what React takes over. */
export function formatDocument(head: PageHead, body: string, notice = ""): string {
  const lines = [
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(head.contentSecurityPolicy)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="Chancery">`,
    `<meta property="og:title" content="${escapeHtml(head.title)}">`,
    `<meta property="og:description" content="${escapeHtml(head.description)}">`,
    ...(head.address === undefined ? [] : [`<meta property="og:url" content="${head.address}">`]),
    ...(head.locale === undefined ? [] : [`<meta property="og:locale" content="${head.locale}">`]),
    ...(head.otherLocales ?? []).map((locale) => `<meta property="og:locale:alternate" content="${locale}">`),
    // A picture counts only by an absolute address.
    ...(head.siteUrl === undefined ? [] : formatPreview(head.siteUrl, head.previewAlt)),
    `<meta name="twitter:card" content="summary_large_image">`,
    `<meta name="format-detection" content="telephone=no">`,
    ...(head.leadsTo === undefined ? [] : [`<meta http-equiv="refresh" content="0; url=${head.leadsTo}">`]),
    `<meta name="color-scheme" content="light dark">`,
    `<meta name="theme-color" data-scheme="light" media="(prefers-color-scheme: light)" content="#fbfaf7">`,
    `<meta name="theme-color" data-scheme="dark" media="(prefers-color-scheme: dark)" content="#14171a">`,
    ...head.firstScripts.map((script) => `<script>${script}</script>`),
    // What stands before the main part is not painted half read. Every page has this part: browsers warn without.
    `<link rel="expect" href="#main" blocking="render">`,
    `<link rel="icon" href="${head.root}favicon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${head.root}icon-180.png">`,
    `<link rel="manifest" href="${head.root}manifest.webmanifest">`,
    ...(head.address === undefined ? [] : [`<link rel="canonical" href="${head.address}">`]),
    ...head.alternates.map(
      ({ language, href }) => `<link rel="alternate" hreflang="${language}" href="${href}">`,
    ),
    ...(head.feeds ?? []).map(
      ({ type, title, href }) =>
        `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${href}">`,
    ),
    `<style>${head.style}</style>`,
    ...(head.structuredData
      ? [`<script type="application/ld+json">${escapeJson(head.structuredData)}</script>`]
      : []),
  ];
  const modules = head.modules.length === 0 ? "" : ` data-modules="${head.modules.join(" ")}"`;
  const answer = head.answer === undefined ? "" : ` data-answer="${head.answer}"`;
  const sources = head.sources ? ` data-sources="${escapeHtml(JSON.stringify(head.sources))}"` : "";
  const later = [
    ...head.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...head.scripts.map((src) => `<script type="module" src="${src}"></script>`),
  ];
  return `<!doctype html>\n<html lang="${head.language}">\n<head>\n${lines.join("\n")}\n</head>\n<body>\n${notice}<div id="root"${answer}${sources}${modules}>${body}</div>\n${later.join("\n")}\n</body>\n</html>\n`;
}

function formatPreview(siteUrl: string, alt: string): readonly string[] {
  return [
    `<meta property="og:image" content="${siteUrl}preview.jpg">`,
    `<meta property="og:image:width" content="1280">`,
    `<meta property="og:image:height" content="960">`,
    `<meta property="og:image:alt" content="${escapeHtml(alt)}">`,
  ];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** JSON that cannot end its script element. */
function escapeJson(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
