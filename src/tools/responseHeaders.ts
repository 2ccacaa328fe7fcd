import { SERVER_POLICY } from "./contentSecurityPolicy";

/** Sent with every response. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": SERVER_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Files under `assets/` carry a hash of their content in their name and never change. */
export const ASSET_CACHING = "public, max-age=31536000, immutable";

/** Everything else may change with the next build and is asked for again. */
export const PAGE_CACHING = "no-cache";

/**
 * The text of `_headers`, as Netlify, Cloudflare Pages and others read it. `base` is the absolute path the
 * site is built for, `/` where it is built for any folder.
 */
export function formatHeadersFile(base: string): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join("\n")}\n\n${base}assets/*\n  Cache-Control: ${ASSET_CACHING}\n`;
}
