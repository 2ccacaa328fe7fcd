import { element, escapeXml } from "../../../export/pictures/svg";
import type { ChangesFeed, FeedAddresses } from "./changesFeed";

/** A feed as RFC 4287 has it. Where it is not known where the site stands, its addresses are relative to the file. */
export function formatAtom(feed: ChangesFeed, file: string, site: FeedAddresses | undefined): string {
  const page = site?.page ?? "./";
  const text = (name: string, content: string) => element(name, {}, escapeXml(content));
  const linkToPage = (search: string) =>
    element("link", {
      rel: "alternate",
      type: "text/html",
      href: search === "" ? page : `${page}?${search}`,
    });
  const entries = feed.entries.map((entry) =>
    element(
      "entry",
      {},
      [
        text("id", entry.id),
        text("title", entry.title),
        text("updated", feed.updated),
        linkToPage(entry.search),
        element("category", { term: entry.change, label: entry.changeText }),
        element("category", { term: entry.channel }),
        element("content", { type: "html" }, escapeXml(entry.html)),
      ].join(""),
    ),
  );
  const head = [
    text("id", feed.id),
    text("title", feed.title),
    text("subtitle", feed.subtitle),
    text("updated", feed.updated),
    element("author", {}, text("name", "Chancery")),
    element("link", { rel: "self", type: "application/atom+xml", href: site?.feed ?? file }),
    linkToPage(feed.search),
  ];
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language };
  const content = `\n${[...head, ...entries].join("\n")}\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${element("feed", attributes, content)}\n`;
}
