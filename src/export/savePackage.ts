import { descriptorUrl } from "../package/descriptor/descriptorUrl";
import type { Issue } from "../package/packageError";
import type { OpenedDocument } from "../ui/answer/openedDocument";
import { offerFile } from "./offerFile";

/**
 * Offers what was read from an opened text as a data package in a zip; tells what is wrong with it where it would not
 * be valid, and then offers nothing. Rejects where the code for it, or the shipped descriptor, cannot be loaded.
 */
export async function savePackage(opened: OpenedDocument): Promise<readonly Issue[]> {
  const [{ makePackage }, { zipPackage }, { fetchDescriptor }] = await Promise.all([
    import("./makePackage"),
    import("./zipPackage"),
    import("../package/descriptor/fetchDescriptor"),
  ]);
  const { name, files, issues } = await makePackage(opened, await fetchDescriptor(descriptorUrl()));
  if (issues.length === 0) offerFile(`${name}.zip`, zipPackage(name, files), "application/zip");
  return issues;
}
