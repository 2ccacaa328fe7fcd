import type { Channel } from "../../domain/posts/channel";

/** How accounts of a channel are written, and how lists call it. */
export interface ChannelForm {
  readonly channel: Channel;
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

const KNOWN_FORMS: readonly ChannelForm[] = [
  social("facebook", "Facebook", {
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
  social("twitter", "Twitter (X)", {
    names: ["twitter", "x", "x twitter", "twitter handle"],
    hosts: ["twitter.com", "x.com"],
    account: /^\w{1,20}$/u,
    url: (account) => `https://x.com/${account}`,
  }),
  social("instagram", "Instagram", {
    names: ["ig", "insta"],
    hosts: ["instagram.com", "instagr.am"],
    account: /^[\w.]{1,30}$/u,
    url: (account) => `https://www.instagram.com/${account}/`,
  }),
  social("youtube", "YouTube", {
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
  social("linkedin", "LinkedIn", {
    names: ["linked in"],
    hosts: ["linkedin.com"],
    fromPath: ([first = "", second = ""]) =>
      ["company", "school", "in", "showcase", "organization"].includes(first) ? second : undefined,
    account: /^[\p{L}\p{M}\p{N}&.'_-]{2,150}$/u,
    url: (account) => `https://www.linkedin.com/company/${encodeURIComponent(account)}/`,
  }),
  social("flickr", "Flickr", {
    hosts: ["flickr.com"],
    fromPath: ([first = "", second = ""]) => (["photos", "people"].includes(first) ? second : undefined),
    account: /^[\w@-]{2,60}$/u,
    url: (account) => `https://www.flickr.com/photos/${account}`,
  }),
  social("bluesky", "Bluesky", {
    names: ["bsky"],
    hosts: ["bsky.app"],
    fromPath: ([first = "", second = ""]) => (first === "profile" ? second : undefined),
    account: /^(?:[a-z0-9-]+\.)+[a-z]{2,}$|^did:[a-z]+:[a-z0-9]+$/iu,
    url: (account) => `https://bsky.app/profile/${account}`,
  }),
  social("mastodon", "Mastodon", {
    hosts: [],
    account: /^[\w.-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/iu,
    url: (account) => {
      const [user = "", host = ""] = account.split("@");
      return `https://${host}/@${user}`;
    },
  }),
  social("threads", "Threads", {
    hosts: ["threads.net", "threads.com"],
    account: /^[\w.]{1,30}$/u,
    url: (account) => `https://www.threads.net/@${account}`,
  }),
  social("tiktok", "TikTok", {
    names: ["tik tok"],
    hosts: ["tiktok.com"],
    account: /^[\w.]{2,30}$/u,
    url: (account) => `https://www.tiktok.com/@${account}`,
  }),
  social("telegram", "Telegram", {
    hosts: ["t.me", "telegram.me"],
    fromPath: ([first = "", second = ""]) => (first === "s" ? second : first),
    account: /^\w{4,40}$/u,
    url: (account) => `https://t.me/${account}`,
  }),
  social("weibo", "Weibo", {
    names: ["sina weibo"],
    hosts: ["weibo.com", "weibo.cn"],
    fromPath: ([first = "", second = ""]) => (["u", "n", "p"].includes(first) ? second : first),
    account: /^[\p{L}\p{N}_-]{2,60}$/u,
    url: (account) => `https://weibo.com/${/^\d+$/u.test(account) ? "u/" : ""}${encodeURIComponent(account)}`,
  }),
  social("vimeo", "Vimeo", {
    hosts: ["vimeo.com"],
    account: /^\w{2,60}$/u,
    url: (account) => `https://vimeo.com/${account}`,
  }),
  social("vkontakte", "VKontakte", {
    names: ["vk"],
    hosts: ["vk.com"],
    account: /^[\w.]{2,60}$/u,
    url: (account) => `https://vk.com/${account}`,
  }),
  social("wechat", "WeChat", {
    names: ["weixin"],
    hosts: [],
    account: /^[\p{L}\p{N}_-]{2,60}$/u,
    url: () => "",
  }),
  social("whatsapp", "WhatsApp", { hosts: ["wa.me"], account: /^\+?[\d ]{6,20}$/u, url: () => "" }),
  social("snapchat", "Snapchat", {
    hosts: ["snapchat.com"],
    fromPath: ([first = "", second = ""]) => (first === "add" ? second : first),
    account: /^[\w.-]{2,30}$/u,
    url: (account) => `https://www.snapchat.com/add/${account}`,
  }),
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

/** Channels that accounts of any form stand for. */
const OTHER_CHANNELS: readonly (readonly [Channel, readonly string[]])[] = [
  [
    {
      channelId: "website",
      medium: "web",
      audience: "public",
      labels: { en: "Website", fr: "Site web", nl: "Website", de: "Website" },
    },
    ["website", "web site", "site", "site web", "homepage", "webseite", "webpagina", "url", "internet"],
  ],
  [
    {
      channelId: "newsletter",
      medium: "email",
      audience: "public",
      labels: { en: "Newsletter", fr: "Bulletin d’information", nl: "Nieuwsbrief", de: "Newsletter" },
    },
    ["newsletter", "nieuwsbrief", "bulletin", "bulletin d information", "lettre d information", "infobrief"],
  ],
  [
    {
      channelId: "app",
      medium: "app",
      audience: "public",
      labels: { en: "Mobile app", fr: "Application mobile", nl: "Mobiele app", de: "Mobile App" },
    },
    ["app", "mobile app", "application", "application mobile"],
  ],
];

/** All channels by which columns and cells are recognised. */
export const CHANNEL_FORMS: readonly ChannelForm[] = [
  ...KNOWN_FORMS,
  ...OTHER_CHANNELS.map(([channel, names]): ChannelForm => ({
    channel,
    names,
    hosts: [],
    fromPath: () => undefined,
    account: /^.{1,300}$/u,
    url: () => "",
  })),
];

const FORM_BY_ID = new Map(CHANNEL_FORMS.map((form) => [form.channel.channelId, form]));

/** The form of a channel; undefined for one that is not known. */
export function channelForm(channelId: string): ChannelForm | undefined {
  return FORM_BY_ID.get(channelId);
}

type SocialForm = Pick<ChannelForm, "hosts" | "account" | "url"> &
  Partial<Pick<ChannelForm, "names" | "fromPath">>;

function social(channelId: string, label: string, form: SocialForm): ChannelForm {
  return {
    names: [channelId, ...(form.names ?? [])],
    hosts: form.hosts,
    account: form.account,
    url: form.url,
    fromPath: form.fromPath ?? (([first]) => first),
    channel: {
      channelId,
      medium: "social",
      audience: "public",
      labels: { en: label, fr: label, nl: label, de: label },
    },
  };
}
