/** Where the built site will stand. */
export interface SiteAddress {
  /** Absolute path with slashes at both ends; `undefined`: any folder of any host. */
  readonly base: string | undefined;
  /** Absolute address with a slash at its end; `undefined`: not known, so that no page can name its own. */
  readonly siteUrl: string | undefined;
}

export const ANYWHERE: SiteAddress = { base: undefined, siteUrl: undefined };

/**
 * Reads `SITE`, the absolute address, and `BASE`, the path alone, as given by whoever builds. Throws where one of them is
 * neither empty nor of its form, or where they name two paths.
 */
export function readSiteAddress(): SiteAddress {
  const base = readBase();
  const given = process.env["SITE"] ?? "";
  if (given === "") return { base, siteUrl: undefined };
  const url = URL.parse(given);
  const isPlain = url && /^https?:$/.test(url.protocol) && url.username + url.search + url.hash === "";
  if (!isPlain || !isPath(url.pathname)) {
    throw new Error(`SITE is “${given}”; expected an address such as https://example.org/chancery/`);
  }
  const path = closeWithSlash(url.pathname);
  if (base !== undefined && base !== path) {
    throw new Error(`SITE names the path ${path}, BASE the path ${base}: give one of them`);
  }
  return { base: path, siteUrl: url.origin + path };
}

/** What the pages say of where they stand, in a sentence for whoever builds. */
export function describeSiteAddress({ base, siteUrl }: SiteAddress): string {
  if (siteUrl === undefined) {
    return "SITE is not set: the pages have no canonical address, og:url, x-default and preview picture, their other languages have relative addresses, and there are no sitemap.xml and robots.txt.";
  }
  const robots = base === "/" ? "" : " robots.txt counts only at the root of the host: copy it there.";
  return `The pages name their addresses below ${siteUrl}.${robots}`;
}

function readBase(): string | undefined {
  const given = process.env["BASE"] ?? "";
  if (given === "") return undefined;
  if (!isPath(given)) {
    throw new Error(`BASE is “${given}”; expected an absolute path such as /chancery/`);
  }
  return closeWithSlash(given);
}

const isPath = (text: string) => /^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(text);

const closeWithSlash = (path: string) => (path.endsWith("/") ? path : `${path}/`);
