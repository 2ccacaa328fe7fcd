import { HOLDER_TYPES, LIST_BASES, PRESENCE_STATUSES } from "../../domain/posts/presence";
import type { Presence } from "../../domain/posts/presence";
import { id, link, oneOf, optional, text } from "../schema/column";
import { isCountryCode } from "../schema/countryCodes";
import { defineTable, NO_FAULTS } from "../schema/table";

export const presences = defineTable({
  name: "presences",
  description: "Who is on which channel, as the source states it.",
  origin: "extracted",
  required: true,
  columns: [
    id("presence_id", "Identifier of the row."),
    oneOf("holder_type", HOLDER_TYPES, "A post, the ministry, or the posts of one country together."),
    id(
      "holder_id",
      "A post_id, a ministry_id, the word ministry where there is one alone, or an ISO 3166-1 alpha-2 code.",
    ),
    id("channel_id", "The channel."),
    oneOf(
      "status",
      PRESENCE_STATUSES,
      "Whether the presence is active, planned, considered, an account only, or stated to be absent.",
    ),
    oneOf("list_basis", LIST_BASES, "What kind of list or passage names the holder."),
    text("printed_as", "The name exactly as printed; empty where none is."),
    text("account", "Name or identifier of the account, exactly as stated."),
    optional(link("url", "Address of the account.")),
    id("evidence_id", "Where it is stated."),
  ],
  primaryKey: ["presence_id"],
  foreignKeys: [
    { column: "channel_id", table: "channels" },
    { column: "evidence_id", table: "evidence" },
  ],
  compared: ["holder_type", "holder_id"],
  check: ({ holder_type, holder_id }) => {
    if (holder_type === "country" && !isCountryCode(holder_id)) {
      return [
        { column: "holder_id", message: `expected a country code of ISO 3166-1, found "${holder_id}"` },
      ];
    }
    return NO_FAULTS;
  },
  read: (cells): Presence => ({
    presenceId: cells.presence_id,
    holderType: cells.holder_type,
    holderId: cells.holder_id,
    channelId: cells.channel_id,
    status: cells.status,
    listBasis: cells.list_basis,
    printedAs: cells.printed_as,
    account: cells.account,
    url: cells.url,
    evidenceId: cells.evidence_id,
  }),
  write: (presence) => ({
    presence_id: presence.presenceId,
    holder_type: presence.holderType,
    holder_id: presence.holderId,
    channel_id: presence.channelId,
    status: presence.status,
    list_basis: presence.listBasis,
    printed_as: presence.printedAs,
    account: presence.account,
    url: presence.url,
    evidence_id: presence.evidenceId,
  }),
});
