import { createHash } from "node:crypto";

/** What stands in a page itself, styles and script, as the policy must name it. */
export interface InlineParts {
  readonly style: string;
  readonly scripts: readonly string[];
}

/** The policies of a site whose pages carry their styles and their first scripts in themselves. */
export interface SitePolicy {
  /** The policy as a page can carry it in a `<meta>`, where `frame-ancestors` has no effect. */
  allow(parts: InlineParts): string;
  /** The policy as a server sends it, with all that was allowed to pages so far; who may frame a page is apart. */
  formatForServer(): string;
}

export function createSitePolicy(): SitePolicy {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  return {
    allow(parts) {
      const hashes = parts.scripts.map(formatHash);
      styles.add(formatHash(parts.style));
      for (const hash of hashes) scripts.add(hash);
      return listDirectives([formatHash(parts.style)], hashes).join("; ");
    },
    formatForServer: () => listDirectives([...styles], [...scripts]).join("; "),
  };
}

function listDirectives(styles: readonly string[], scripts: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types chancery",
  ];
}

function formatHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
