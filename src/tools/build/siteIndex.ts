import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { SCREENS } from "../../app/screens";
import { formatPath } from "../../view-state/address";

/** `sitemap.xml`: every screen in every language, each with the others. `siteUrl` ends in a slash. */
export function formatSitemap(siteUrl: string): string {
  const urls = SCREENS.flatMap((screen) => {
    const links = INTERFACE_LANGUAGES.map((language) => ({
      language,
      href: siteUrl + formatPath(language, screen).slice(1),
    }));
    const alternates = links.map(
      ({ language, href }) => `    <xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>\n`,
    );
    return links.map(({ href }) => `  <url>\n    <loc>${href}</loc>\n${alternates.join("")}  </url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("")}</urlset>
`;
}

/** `robots.txt`: everything may be read, and where the list of pages is. Read at the root of a host alone. */
export function formatRobots(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`;
}
