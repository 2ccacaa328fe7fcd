import { descriptorUrl } from "../package/descriptor/descriptorUrl";
import type { Issue } from "../package/packageError";
import type { OpenedDocument } from "../ui/answer/openedDocument";

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
  if (issues.length === 0) offer(`${name}.zip`, zipPackage(name, files));
  return issues;
}

function offer(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/zip" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
