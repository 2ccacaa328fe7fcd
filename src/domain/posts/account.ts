/**
 * The same for two spellings of one account on a channel. Capitals tell accounts apart on YouTube alone, whose accounts
 * are codes.
 */
export function keyOfAccount(channelId: string, account: string): string {
  return channelId === "youtube" ? account : account.toLowerCase();
}
