import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { SCREENS } from "../../view-state/address";
import { EMBED_FOLDER } from "../../view-state/embedAddress";
import { createSitePolicy } from "./contentSecurityPolicy";

export type Headers = Readonly<Record<string, string>>;

/** Files under `assets/` carry a hash of their content in their name and never change. */
export const ASSET_CACHING = "public, max-age=31536000, immutable";

/** Data packages are there for programs of any site. */
export const DATA_ORIGIN = "*";

/** Everything else may change with the next build and is asked for again. */
export const PAGE_CACHING = "no-cache";

/** Where the build leaves the headers that a host should send with every response. */
export const HEADERS_FILE = "_headers";

/** The policy of what no page of another site may show in a frame. */
export const NO_FRAMES = "frame-ancestors 'none'";

/** The folders of the pages that other sites may frame, below the site's root. */
export const FRAMED_FOLDERS = INTERFACE_LANGUAGES.map((language) => `${language}/${EMBED_FOLDER}/`);

/** Sent with every response; the policy is that of a folder whose pages carry no style and script in themselves. */
export function securityHeaders(contentSecurityPolicy = createSitePolicy().formatForServer()): Headers {
  return {
    "Content-Security-Policy": contentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}

/**
 * The text of `_headers`, as Netlify, Cloudflare Pages and others read it. `base` is the absolute path the
 * site is built for, `/` where it is built for any folder. Hosts join the values of all rules that fit an address, and
 * none of them takes anything back: who may frame a page is said folder by folder, since some may be framed.
 */
export function formatHeadersFile(base: string, headers: Headers): string {
  const refusal = { "Content-Security-Policy": NO_FRAMES };
  return [
    formatRule("/*", headers),
    formatRule(`${base}assets/*`, { "Cache-Control": ASSET_CACHING, ...refusal }),
    formatRule(`${base}data/*`, { "Access-Control-Allow-Origin": DATA_ORIGIN, ...refusal }),
    ...listUnframedPages().map((path) => formatRule(base + path, refusal)),
  ].join("\n");
}

/** Every page and folder that no other site may frame, but those of files; a host's rules have no way to say “all but”. */
function listUnframedPages(): readonly string[] {
  const pagesOf = (folder: string) => [folder, `${folder}index.html`];
  return [
    ...pagesOf(""),
    "404.html",
    ...INTERFACE_LANGUAGES.flatMap((language) => [
      ...pagesOf(`${language}/`),
      ...SCREENS.map((screen) => `${language}/${screen}/*`),
    ]),
  ];
}

function formatRule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join("")}`;
}

/** The headers for every response in a text that `formatHeadersFile` wrote. */
export function parseHeadersFile(text: string): Headers {
  const [forAll = ""] = text.split("\n\n", 1);
  return Object.fromEntries(
    [...forAll.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
}
