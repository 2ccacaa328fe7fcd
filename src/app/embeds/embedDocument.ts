import { escapeXml } from "../../export/pictures/svg";
import type { InterfaceLanguage } from "../../i18n/languages";
import type { ShippedSource } from "../../ui/answer/openedDocument";

/** A page that other sites show in a frame. Addresses are as the page needs them. */
interface EmbedDocument {
  readonly language: InterfaceLanguage;
  readonly title: string;
  /** The whole view, absolute; `undefined` where it is not known where the site will stand. */
  readonly canonical: string | undefined;
  readonly contentSecurityPolicy: string;
  /** Without one browsers ask for a file at the root of the host. */
  readonly icon: string;
  readonly style: string;
  readonly firstScripts: readonly string[];
  /** The script that draws the view anew where the address chooses one. */
  readonly script: string;
  /** All data packages that the site ships. */
  readonly sources: readonly ShippedSource[];
  /** Markup. */
  readonly body: string;
}

/**
 * Where the address chooses nothing, what was prerendered is what was asked for: said before anything is painted.
 * Otherwise the script that draws another view is asked for, so that no other frame waits for it.
 */
export const EMBED_FIRST_SCRIPT = `location.search?import(document.currentScript.dataset.part):document.documentElement.setAttribute("data-as-asked","")`;

/** A whole HTML document. Search engines are led to the view itself. */
export function formatEmbedDocument(page: EmbedDocument): string {
  const lines = [
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(page.contentSecurityPolicy)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeXml(page.title)} – Chancery</title>`,
    `<meta name="robots" content="noindex">`,
    ...(page.canonical === undefined ? [] : [`<link rel="canonical" href="${escapeXml(page.canonical)}">`]),
    `<link rel="icon" href="${page.icon}" type="image/svg+xml">`,
    `<meta name="color-scheme" content="light dark">`,
    ...page.firstScripts.map((script) => `<script data-part="${page.script}">${script}</script>`),
    `<style>${page.style}</style>`,
  ];
  const sources = escapeXml(JSON.stringify(page.sources));
  return `<!doctype html>
<html lang="${page.language}" class="embed">
<head>
${lines.join("\n")}
</head>
<body>
<main id="main" data-sources="${sources}">${page.body}</main>
</body>
</html>
`;
}
