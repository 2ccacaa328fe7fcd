export const HOLDER_TYPES = ["post", "ministry", "country"] as const;
export type HolderType = (typeof HOLDER_TYPES)[number];

export const PRESENCE_STATUSES = ["active", "planned", "considered", "account-only", "absent"] as const;
/** `absent`: the source says that the holder is not on the channel. No other status says so. */
export type PresenceStatus = (typeof PRESENCE_STATUSES)[number];

/**
 * Where the holder stands: on a list worded as complete, among the answers to a survey, in a register that anybody
 * may fill, on a list that may lack some, or in a mention that says nothing of other holders.
 */
export const LIST_BASES = ["complete-list", "survey", "register", "partial-list", "mention"] as const;
export type ListBasis = (typeof LIST_BASES)[number];

/** One holder on one channel. */
export interface Presence {
  readonly presenceId: string;
  readonly holderType: HolderType;
  /** A post id, a ministry id, `ministry` where the source knows one alone, or an ISO 3166-1 alpha-2 country for the posts of one country together. */
  readonly holderId: string;
  readonly channelId: string;
  readonly status: PresenceStatus;
  readonly listBasis: ListBasis;
  /** The name exactly as the source prints it; empty where it prints none. */
  readonly printedAs: string;
  /** Name or identifier of the account, exactly as stated; empty where none is. */
  readonly account: string;
  /** Begins with `https://`; empty where none is known. */
  readonly url: string;
  readonly evidenceId: string;
}
