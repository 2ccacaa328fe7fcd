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
 * site is built for, `/` where it is built for any folder.
 */
export function formatHeadersFile(base: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join("\n")}\n\n${base}assets/*\n  Cache-Control: ${ASSET_CACHING}\n\n${base}data/*\n  Access-Control-Allow-Origin: ${DATA_ORIGIN}\n`;
}

/** The headers for every response in a text that `formatHeadersFile` wrote. */
export function parseHeadersFile(text: string): Headers {
  const [forAll = ""] = text.split("\n\n", 1);
  return Object.fromEntries(
    [...forAll.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
}
