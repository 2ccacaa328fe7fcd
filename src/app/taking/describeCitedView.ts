import type { CitedView } from "../../citation/citation";
import type { TakingContext } from "../../export/takeable";
import { compareInView } from "../../features/changes/changesExports";
import { choosePosts } from "../../features/coverage/chosenPosts";
import type { Citable } from "../../ui/cite/citable";

/** The filter and the sources of what is cited, as the address has them. Rejects where words cannot be loaded. */
export async function describeCitedView(thing: Citable, context: TakingContext): Promise<CitedView> {
  if (thing.kind !== "card") return { filter: "" };
  if (thing.id === "posts") return { filter: (await choosePosts(context, context.search)).filter };
  if (thing.id !== "changes") return { filter: "" };
  await context.i18n.loadMessages("take");
  const compared = await compareInView(context);
  return { filter: compared?.filter ?? "", of: compared?.of };
}
