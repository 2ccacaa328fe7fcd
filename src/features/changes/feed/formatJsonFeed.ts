import type { ChangesFeed, FeedAddresses } from "./changesFeed";

/**
 * A feed as JSON Feed 1.1 has it. That knows no relative addresses: where it is not known where the site stands, they
 * are left out.
 */
export function formatJsonFeed(feed: ChangesFeed, site: FeedAddresses | undefined): string {
  const addressOf = (search: string) => site && (search === "" ? site.page : `${site.page}?${search}`);
  return `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: addressOf(feed.search),
      feed_url: site?.feed,
      description: feed.subtitle,
      authors: [{ name: "Chancery" }],
      language: feed.language,
      items: feed.entries.map(({ id, title, html, search, change, channel }) => ({
        id,
        url: addressOf(search),
        title,
        content_html: html,
        date_modified: feed.updated,
        tags: [change, channel],
      })),
    },
    undefined,
    1,
  )}\n`;
}
