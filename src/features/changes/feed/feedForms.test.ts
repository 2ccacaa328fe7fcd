import { expect, test } from "vitest";
import type { ChangesFeed } from "./changesFeed";
import { formatAtom } from "./formatAtom";
import { formatJsonFeed } from "./formatJsonFeed";

const feed: ChangesFeed = {
  id: "urn:uuid:00000000-0000-8000-8000-000000000000",
  language: "fr",
  title: "Changements",
  subtitle: "2016 & 2026",
  updated: "2026-11-28T00:00:00Z",
  search: "older=register-be-2022",
  entries: [
    {
      id: "urn:uuid:00000000-0000-8000-8000-000000000001",
      title: "Abuja <1>",
      change: "newer-only",
      changeText: "nouveau",
      channel: "twitter",
      html: "<p>nouveau</p>",
      search: "older=register-be-2022&post=be-abuja",
    },
  ],
};
const site = {
  feed: "https://example.org/chancery/fr/changes/a.atom",
  page: "https://example.org/chancery/fr/changes/",
};

test("Atom has absolute addresses where the site's is known, and escapes what stands in it", () => {
  const atom = formatAtom(feed, "a.atom", site);
  expect(atom).toContain(`rel="self" type="application/atom+xml" href="${site.feed}"`);
  expect(atom).toContain(`href="${site.page}?older=register-be-2022&amp;post=be-abuja"`);
  expect(atom).toContain("<title>Abuja &lt;1&gt;</title>");
  expect(atom).toContain(`<content type="html">&lt;p&gt;nouveau&lt;/p&gt;</content>`);
});

test("Atom has addresses relative to its file where the site's is not known", () => {
  const atom = formatAtom(feed, "a.atom", undefined);
  expect(atom).toContain(`rel="self" type="application/atom+xml" href="a.atom"`);
  expect(atom).toContain(`href="./?older=register-be-2022&amp;post=be-abuja"`);
});

test("JSON Feed has absolute addresses or none, since it knows no relative ones", () => {
  expect(JSON.parse(formatJsonFeed(feed, site))).toMatchObject({
    home_page_url: `${site.page}?older=register-be-2022`,
    feed_url: site.feed,
    items: [{ url: `${site.page}?older=register-be-2022&post=be-abuja` }],
  });
  expect(formatJsonFeed(feed, undefined)).not.toMatch(/_url|"url"/);
});
