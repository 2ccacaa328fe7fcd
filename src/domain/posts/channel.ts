import type { Labels } from "../dataset/language";

export const CHANNEL_MEDIA = ["social", "email", "app", "web"] as const;
export type ChannelMedium = (typeof CHANNEL_MEDIA)[number];

export const CHANNEL_AUDIENCES = ["public", "internal"] as const;
export type ChannelAudience = (typeof CHANNEL_AUDIENCES)[number];

export interface Channel {
  readonly channelId: string;
  readonly medium: ChannelMedium;
  readonly audience: ChannelAudience;
  readonly labels: Labels;
}
