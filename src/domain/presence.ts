export const HOLDER_TYPES = ["post", "ministry", "country"] as const;
export type HolderType = (typeof HOLDER_TYPES)[number];

export const PRESENCE_STATUSES = ["active", "planned", "considered", "account-only"] as const;
export type PresenceStatus = (typeof PRESENCE_STATUSES)[number];

/**
 * What kind of passage names the holder: a list worded as complete, the answers to a survey,
 * or a mention that says nothing of other holders.
 */
export const LIST_BASES = ["complete-list", "survey", "mention"] as const;
export type ListBasis = (typeof LIST_BASES)[number];

/** One holder on one channel. */
export interface Presence {
  readonly presenceId: string;
  readonly holderType: HolderType;
  /** A post id, `ministry`, or an ISO 3166-1 alpha-2 country for the posts of one country together. */
  readonly holderId: string;
  readonly channelId: string;
  readonly status: PresenceStatus;
  readonly listBasis: ListBasis;
  /** The name exactly as the source prints it. */
  readonly printedAs: string;
  readonly evidenceId: string;
}
