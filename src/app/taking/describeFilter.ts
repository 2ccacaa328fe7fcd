import type { TakingContext } from "../../export/takeable";
import { choosePosts } from "../../features/coverage/chosenPosts";
import type { Citable } from "../../ui/cite/citable";

/** The filter in words under which a card or view is shown; empty where it has none. Rejects where words cannot be loaded. */
export async function describeFilter(thing: Citable, context: TakingContext): Promise<string> {
  if (thing.kind !== "card" || thing.id !== "posts") return "";
  return (await choosePosts(context, context.search)).filter;
}
