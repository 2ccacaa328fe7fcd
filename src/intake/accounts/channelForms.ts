import { KNOWN_CHANNELS, type ListForm } from "../../domain/channels/channelTable";
import { sameInAll } from "../../domain/dataset/language";
import type { Channel } from "../../domain/posts/channel";

/** How accounts of a channel are written, and how lists call it. */
export interface ChannelForm extends ListForm {
  readonly channel: Channel;
}

/** All channels by which columns and cells are recognised. */
export const CHANNEL_FORMS: readonly ChannelForm[] = KNOWN_CHANNELS.flatMap(({ channel, inLists }) => {
  if (!inLists) return [];
  const { label } = inLists;
  return [{ ...inLists, channel: label === undefined ? channel : { ...channel, labels: sameInAll(label) } }];
});

const FORM_BY_ID = new Map(CHANNEL_FORMS.map((form) => [form.channel.channelId, form]));

/** The form of a channel; undefined for one that is not known. */
export function channelForm(channelId: string): ChannelForm | undefined {
  return FORM_BY_ID.get(channelId);
}
