import type { Dataset } from "../dataset/dataset";
import { groupBy } from "../groupBy";
import { keyOfAccount } from "../posts/account";
import type { Presence } from "../posts/presence";

/** What a source says of accounts that asks for a second look; each group is of one channel. Nothing of it is corrected. */
export interface AccountFindings {
  /** Accounts of posts that are looked at: the denominator. */
  readonly accounts: number;
  /** The presences of one account that several posts hold. */
  readonly shared: readonly (readonly Presence[])[];
  /** The presences of one post that has several accounts on a channel. */
  readonly several: readonly (readonly Presence[])[];
  /** Those of the several that differ in capitals alone. On YouTube capitals tell accounts apart. */
  readonly capitals: readonly (readonly Presence[])[];
}

/** Looks for accounts of several posts and for posts with several accounts. Presences without an account are passed over. */
export function checkAccounts({ presences }: Pick<Dataset, "presences">): AccountFindings {
  const held = presences.filter(
    ({ holderType, status, account }) => holderType === "post" && status === "active" && account !== "",
  );
  const keyOf = ({ channelId, account }: Presence) => `${channelId} ${keyOfAccount(channelId, account)}`;
  const byAccount = [...groupBy(held, keyOf).values()];
  const byHolder = [...groupBy(held, ({ holderId, channelId }) => `${holderId} ${channelId}`).values()];
  return {
    accounts: held.length,
    shared: byAccount.filter((group) => new Set(group.map(({ holderId }) => holderId)).size > 1),
    several: byHolder.filter((group) => group.length > 1),
    capitals: byHolder.flatMap((group) =>
      [...groupBy(group, keyOf).values()].filter(
        (same) => new Set(same.map(({ account }) => account)).size > 1,
      ),
    ),
  };
}
