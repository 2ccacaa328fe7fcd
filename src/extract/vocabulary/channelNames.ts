import type { Channel } from "../../domain/posts/channel";
import type { Labels } from "../../domain/dataset/language";

interface ChannelName {
  readonly channelId: string;
  readonly name: string;
  /** Compared as the terms of a vocabulary are. */
  readonly terms: readonly string[];
  readonly medium: Channel["medium"];
  readonly audience: Channel["audience"];
}

const social = (channelId: string, name: string, ...terms: string[]): ChannelName => ({
  channelId,
  name,
  terms,
  medium: "social",
  audience: "public",
});

/** Channels that are called by a name of their own, the same in every language. */
export const CHANNEL_NAMES: readonly ChannelName[] = [
  social("facebook", "Facebook", "facebook*"),
  social("twitter", "Twitter", "twitter*"),
  social("instagram", "Instagram", "instagram*"),
  social("youtube", "YouTube", "youtube*", "you tube"),
  social("linkedin", "LinkedIn", "linkedin*", "linked in"),
  social("whatsapp", "WhatsApp", "whatsapp*", "whats app"),
  social("x", "X", "sur x", "op x", "via x", "compte x", "comptes x", "x account", "x accounts"),
  social("flickr", "Flickr", "flickr*"),
  social("vimeo", "Vimeo", "vimeo*"),
  { ...social("yammer", "Yammer", "yammer*"), audience: "internal" },
  social("weibo", "Weibo", "sina weibo", "weibo*"),
  social("wechat", "WeChat", "wechat*", "weixin"),
  social("tiktok", "TikTok", "tiktok*", "tik tok"),
  social("snapchat", "Snapchat", "snapchat*"),
  social("pinterest", "Pinterest", "pinterest*"),
  social("telegram", "Telegram", "telegram"),
  social("mastodon", "Mastodon", "mastodon*"),
  social("bluesky", "Bluesky", "bluesky*"),
  social("threads", "Threads", "threads"),
  social("tumblr", "Tumblr", "tumblr*"),
  social("viber", "Viber", "viber*"),
  social("vkontakte", "VKontakte", "vkontakte*"),
];

const COMMON_CHANNELS: readonly Channel[] = [
  {
    channelId: "newsletter",
    medium: "email",
    audience: "public",
    labels: { en: "Newsletter", fr: "Bulletin d’information", nl: "Nieuwsbrief", de: "Newsletter" },
  },
  {
    channelId: "app",
    medium: "app",
    audience: "public",
    labels: { en: "Mobile app", fr: "Application mobile", nl: "Mobiele app", de: "Mobile App" },
  },
  {
    channelId: "website",
    medium: "web",
    audience: "public",
    labels: { en: "Website", fr: "Site web", nl: "Website", de: "Website" },
  },
];

/** The row for a channel that the reference tables lack; `undefined` where it is not known here either. */
export function knownChannel(channelId: string): Channel | undefined {
  const named = CHANNEL_NAMES.find((channel) => channel.channelId === channelId);
  if (!named) return COMMON_CHANNELS.find((channel) => channel.channelId === channelId);
  const labels: Labels = { en: named.name, fr: named.name, nl: named.name, de: named.name };
  return { channelId, medium: named.medium, audience: named.audience, labels };
}
