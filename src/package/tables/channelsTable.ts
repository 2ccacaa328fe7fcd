import { CHANNEL_AUDIENCES, CHANNEL_MEDIA } from "../../domain/posts/channel";
import type { Channel } from "../../domain/posts/channel";
import { id, labelColumns, oneOf, readLabels, writeLabels } from "../schema/column";
import { defineTable } from "../schema/table";

export const channels = defineTable({
  name: "channels",
  description: "Channels on which posts or the ministry speak.",
  origin: "reference",
  required: true,
  mostRows: 100,
  columns: [
    id("channel_id", "Identifier of the channel."),
    oneOf("medium", CHANNEL_MEDIA, "What kind of channel it is."),
    oneOf("audience", CHANNEL_AUDIENCES, "Whether anyone can read it or the staff only."),
    ...labelColumns("label", "Name of the channel"),
  ],
  primaryKey: ["channel_id"],
  read: (cells): Channel => ({
    channelId: cells.channel_id,
    medium: cells.medium,
    audience: cells.audience,
    labels: readLabels(cells, "label"),
  }),
  write: (channel) => ({
    channel_id: channel.channelId,
    medium: channel.medium,
    audience: channel.audience,
    ...writeLabels(channel.labels, "label"),
  }),
});
