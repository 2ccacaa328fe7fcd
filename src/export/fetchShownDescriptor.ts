import type { Descriptor } from "../package/descriptor/descriptor";
import { descriptorUrl, hrefOfDescriptor } from "../package/descriptor/descriptorUrl";
import { fetchDescriptor } from "../package/descriptor/fetchDescriptor";
import type { ShownData } from "../ui/answer/openedDocument";
import { folderOfReference } from "../view-state/referenceNames";

/** The descriptor of the data on screen; `undefined` for data that the reader opened. Rejects with a LoadError. */
export async function fetchShownDescriptor({
  kind,
  reference,
}: Pick<ShownData, "kind" | "reference">): Promise<Descriptor | undefined> {
  if (kind !== "shipped") return undefined;
  return await fetchDescriptor(descriptorUrl(hrefOfDescriptor(folderOfReference(reference))));
}
