import { sameInAll, type Labels } from "../dataset/language";
import type { Channel } from "../posts/channel";

/** One channel: what it is called, and all that it is recognised by. */
export interface KnownChannel {
  readonly channel: Channel;
  /** Its terms in running text, compared as those of a vocabulary; empty where texts are read by other words. */
  readonly terms: readonly string[];
  /** How lists name it and write its accounts; undefined where lists are not read for it. */
  readonly inLists: ListForm | undefined;
}

/** How lists name a channel and write its accounts. */
export interface ListForm {
  /** What lists of today call it, where that is another name. */
  readonly label?: string;
  /** Names of the channel as they stand at the head of a column or in a cell, folded (`foldText`). */
  readonly names: readonly string[];
  /** Host names without `www.`; those below them count too. */
  readonly hosts: readonly string[];
  /** The parts of the path of an address, decoded → the account; undefined where it names none. */
  readonly fromPath: (parts: readonly string[]) => string | undefined;
  /** What an account looks like, as it is kept. */
  readonly account: RegExp;
  /** Its address; empty where an account has none. */
  readonly url: (account: string) => string;
}

/** In the order in which lists offer them. */
export const KNOWN_CHANNELS: readonly KnownChannel[] = [
  social("facebook", "Facebook", ["facebook*"], {
    names: ["fb", "facebook page"],
    hosts: ["facebook.com", "fb.com", "fb.me"],
    fromPath: (parts) => {
      const [first = "", second = "", third = ""] = parts;
      if (first === "pages") return third === "" ? second : third;
      if (["people", "groups"].includes(first)) return third === "" ? second : third;
      if (["p", "pg", "profile"].includes(first)) return second;
      return NO_ACCOUNTS.has(first) ? undefined : first;
    },
    account: /^[\p{L}\p{M}\p{N}.\-_]{2,150}$/u,
    url: (account) => `https://www.facebook.com/${encodeURIComponent(account)}`,
  }),
  social("twitter", "Twitter", ["twitter*"], {
    label: "Twitter (X)",
    names: ["x", "x twitter", "twitter x", "twitter handle"],
    hosts: ["twitter.com", "x.com"],
    account: /^\w{1,20}$/u,
    url: (account) => `https://x.com/${account}`,
  }),
  social("instagram", "Instagram", ["instagram*"], {
    names: ["ig", "insta"],
    hosts: ["instagram.com", "instagr.am"],
    account: /^[\w.]{1,30}$/u,
    url: (account) => `https://www.instagram.com/${account}/`,
  }),
  social("youtube", "YouTube", ["youtube*", "you tube"], {
    names: ["you tube", "yt"],
    hosts: ["youtube.com", "youtu.be"],
    fromPath: ([first = "", second = ""]) => {
      if (["channel", "user", "c"].includes(first)) return second;
      return ["watch", "playlist", "results", "embed"].includes(first) ? undefined : first;
    },
    account: /^@?[\p{L}\p{N}._-]{2,100}$/u,
    url: (account) =>
      /^UC[\w-]{22}$/u.test(account)
        ? `https://www.youtube.com/channel/${account}`
        : `https://www.youtube.com/${encodeURIComponent(account).replace("%40", "@")}`,
  }),
  social("linkedin", "LinkedIn", ["linkedin*", "linked in"], {
    names: ["linked in"],
    hosts: ["linkedin.com"],
    fromPath: ([first = "", second = ""]) =>
      ["company", "school", "in", "showcase", "organization"].includes(first) ? second : undefined,
    account: /^[\p{L}\p{M}\p{N}&.'_-]{2,150}$/u,
    url: (account) => `https://www.linkedin.com/company/${encodeURIComponent(account)}/`,
  }),
  social("flickr", "Flickr", ["flickr*"], {
    hosts: ["flickr.com"],
    fromPath: ([first = "", second = ""]) => (["photos", "people"].includes(first) ? second : undefined),
    account: /^[\w@-]{2,60}$/u,
    url: (account) => `https://www.flickr.com/photos/${account}`,
  }),
  social("bluesky", "Bluesky", ["bluesky*"], {
    names: ["bsky"],
    hosts: ["bsky.app"],
    fromPath: ([first = "", second = ""]) => (first === "profile" ? second : undefined),
    account: /^(?:[a-z0-9-]+\.)+[a-z]{2,}$|^did:[a-z]+:[a-z0-9]+$/iu,
    url: (account) => `https://bsky.app/profile/${account}`,
  }),
  social("mastodon", "Mastodon", ["mastodon*"], {
    hosts: [],
    account: /^[\w.-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/iu,
    url: (account) => {
      const [user = "", host = ""] = account.split("@");
      return `https://${host}/@${user}`;
    },
  }),
  social("threads", "Threads", ["threads"], {
    hosts: ["threads.net", "threads.com"],
    account: /^[\w.]{1,30}$/u,
    url: (account) => `https://www.threads.net/@${account}`,
  }),
  social("tiktok", "TikTok", ["tiktok*", "tik tok"], {
    names: ["tik tok"],
    hosts: ["tiktok.com"],
    account: /^[\w.]{2,30}$/u,
    url: (account) => `https://www.tiktok.com/@${account}`,
  }),
  social("telegram", "Telegram", ["telegram"], {
    hosts: ["t.me", "telegram.me"],
    fromPath: ([first = "", second = ""]) => (first === "s" ? second : first),
    account: /^\w{4,40}$/u,
    url: (account) => `https://t.me/${account}`,
  }),
  social("weibo", "Weibo", ["sina weibo", "weibo*"], {
    names: ["sina weibo"],
    hosts: ["weibo.com", "weibo.cn"],
    fromPath: ([first = "", second = ""]) => (["u", "n", "p"].includes(first) ? second : first),
    account: /^[\p{L}\p{N}_-]{2,60}$/u,
    url: (account) => `https://weibo.com/${/^\d+$/u.test(account) ? "u/" : ""}${encodeURIComponent(account)}`,
  }),
  social("vimeo", "Vimeo", ["vimeo*"], {
    hosts: ["vimeo.com"],
    account: /^\w{2,60}$/u,
    url: (account) => `https://vimeo.com/${account}`,
  }),
  social("vkontakte", "VKontakte", ["vkontakte*"], {
    names: ["vk"],
    hosts: ["vk.com"],
    account: /^[\w.]{2,60}$/u,
    url: (account) => `https://vk.com/${account}`,
  }),
  social("wechat", "WeChat", ["wechat*", "weixin"], {
    names: ["weixin"],
    hosts: [],
    account: /^[\p{L}\p{N}_-]{2,60}$/u,
    url: () => "",
  }),
  social("whatsapp", "WhatsApp", ["whatsapp*", "whats app"], {
    hosts: ["wa.me"],
    account: /^\+?[\d ]{6,20}$/u,
    url: () => "",
  }),
  social("snapchat", "Snapchat", ["snapchat*"], {
    hosts: ["snapchat.com"],
    fromPath: ([first = "", second = ""]) => (first === "add" ? second : first),
    account: /^[\w.-]{2,30}$/u,
    url: (account) => `https://www.snapchat.com/add/${account}`,
  }),
  social("x", "X", ["sur x", "op x", "via x", "compte x", "comptes x", "x account", "x accounts"]),
  social("yammer", "Yammer", ["yammer*"], undefined, "internal"),
  social("pinterest", "Pinterest", ["pinterest*"]),
  social("tumblr", "Tumblr", ["tumblr*"]),
  social("viber", "Viber", ["viber*"]),
  other("website", "web", { en: "Website", fr: "Site web", nl: "Website", de: "Website" }, [
    "website",
    "web site",
    "site",
    "site web",
    "homepage",
    "webseite",
    "webpagina",
    "url",
    "internet",
  ]),
  other(
    "newsletter",
    "email",
    { en: "Newsletter", fr: "Bulletin d’information", nl: "Nieuwsbrief", de: "Newsletter" },
    ["newsletter", "nieuwsbrief", "bulletin", "bulletin d information", "lettre d information", "infobrief"],
  ),
  other("app", "app", { en: "Mobile app", fr: "Application mobile", nl: "Mobiele app", de: "Mobile App" }, [
    "app",
    "mobile app",
    "application",
    "application mobile",
  ]),
];

const NO_ACCOUNTS: ReadonlySet<string> = new Set([
  "profile.php",
  "sharer",
  "sharer.php",
  "events",
  "watch",
  "login",
  "",
]);

/** The channel as the tables have it; `undefined` where it is not known here. */
export function knownChannel(channelId: string): Channel | undefined {
  return KNOWN_CHANNELS.find(({ channel }) => channel.channelId === channelId)?.channel;
}

type SocialForm = Pick<ListForm, "hosts" | "account" | "url"> &
  Partial<Pick<ListForm, "label" | "names" | "fromPath">>;

function social(
  channelId: string,
  name: string,
  terms: readonly string[],
  form?: SocialForm,
  audience: Channel["audience"] = "public",
): KnownChannel {
  return {
    channel: { channelId, medium: "social", audience, labels: sameInAll(name) },
    terms,
    inLists: form && {
      fromPath: ([first]) => first,
      ...form,
      names: [channelId, ...(form.names ?? [])],
    },
  };
}

/** A channel that accounts of any form stand for. */
function other(
  channelId: string,
  medium: Channel["medium"],
  labels: Labels,
  names: readonly string[],
): KnownChannel {
  return {
    channel: { channelId, medium, audience: "public", labels },
    terms: [],
    inLists: { names, hosts: [], fromPath: () => undefined, account: /^.{1,300}$/u, url: () => "" },
  };
}
