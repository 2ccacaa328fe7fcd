import type { ShippedSource } from "../../ui/answer/openedDocument";
import { SCREENS } from "../screens";
import { findDataReference } from "../../view-state/dataReference";
import { referToMinistry } from "../../view-state/referenceNames";

/**
 * The reference of the data that an address asks for. A screen that has no choice of ministries shows the one that its
 * address names alone.
 */
export function findAsked(
  { pathname, search }: Pick<Location, "pathname" | "search">,
  sources: readonly Pick<ShippedSource, "reference" | "ministryCount">[],
): string {
  const reference = findDataReference(search.slice(1));
  const [ministryId = "", ...more] = new URLSearchParams(search).get("ministries")?.split(",") ?? [];
  const screen = SCREENS.find((each) => pathname.endsWith(`/${each}/`));
  const hasChoice = screen === "coverage" || screen === "dossier";
  const isOfSeveral = sources.some((each) => each.reference === reference && each.ministryCount > 1);
  const isAlone = isOfSeveral && !hasChoice && ministryId !== "" && more.length === 0;
  return isAlone ? referToMinistry(reference, ministryId) : reference;
}
