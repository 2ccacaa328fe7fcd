import { HOLDER_TYPES, LIST_BASES, PRESENCE_STATUSES } from "../../domain/presence";
import type { Presence } from "../../domain/presence";
import { column, id, oneOf } from "../column";
import { isCountryCode } from "../countryCodes";
import { defineTable, NO_FAULTS } from "../table";

export const presences = defineTable({
  name: "presences",
  description: "Who is on which channel, as the answer states it.",
  origin: "extracted",
  required: true,
  columns: [
    id("presence_id", "Identifier of the row."),
    oneOf("holder_type", HOLDER_TYPES, "A post, the ministry, or the posts of one country together."),
    id("holder_id", "A post_id, the word ministry, or an ISO 3166-1 alpha-2 code."),
    id("channel_id", "The channel."),
    oneOf(
      "status",
      PRESENCE_STATUSES,
      "Whether the presence is active, planned, considered or an account only.",
    ),
    oneOf("list_basis", LIST_BASES, "What kind of passage names the holder."),
    column("printed_as", "string", "The name exactly as printed."),
    id("evidence_id", "Where it stands in the source text."),
  ],
  primaryKey: ["presence_id"],
  foreignKeys: [
    { column: "channel_id", table: "channels" },
    { column: "evidence_id", table: "evidence" },
  ],
  compared: ["holder_type", "holder_id"],
  check: ({ holder_type, holder_id }) => {
    if (holder_type === "ministry" && holder_id !== "ministry") {
      return [{ column: "holder_id", message: `expected "ministry", found "${holder_id}"` }];
    }
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
    evidence_id: presence.evidenceId,
  }),
});
