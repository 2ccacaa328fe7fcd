import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { EMBEDS, formatEmbedPath } from "../../view-state/embedAddress";
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

/**
 * The further policy of what pages of other sites, and pages opened from a disk, may show in a frame: where there is one,
 * browsers pass over `X-Frame-Options`.
 */
export const ANY_FRAMES = "frame-ancestors * file:";

/** The pages that other sites may frame, below the site's root. */
export const FRAMED_PAGES = INTERFACE_LANGUAGES.flatMap((language) =>
  EMBEDS.map((embed) => formatEmbedPath(language, embed).slice(1)),
).flatMap((folder) => [folder, `${folder}index.html`]);

/** Sent with every response; the policy is that of a folder whose pages carry no style and script in themselves. */
export function securityHeaders(contentSecurityPolicy = createSitePolicy().formatForServer()): Headers {
  return {
    "Content-Security-Policy": contentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}

/**
 * The text of `_headers`, as Netlify, Cloudflare Pages and others read it. `base` is the absolute path the
 * site is built for, `/` where it is built for any folder. Hosts join the values of all rules that fit an address, and
 * none of them takes anything back. So every response refuses to be framed, those to addresses that do not exist among
 * them, and only the pages that may be framed say more.
 */
export function formatHeadersFile(base: string, headers: Headers): string {
  return [
    formatRule("/*", headers),
    formatRule(`${base}assets/*`, { "Cache-Control": ASSET_CACHING }),
    formatRule(`${base}data/*`, { "Access-Control-Allow-Origin": DATA_ORIGIN }),
    ...FRAMED_PAGES.map((path) => formatRule(base + path, { "Content-Security-Policy": ANY_FRAMES })),
  ].join("\n");
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
