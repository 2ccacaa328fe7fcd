import { fetchFile } from "../../load/fetchFile";
import { parseDescriptor, type Descriptor } from "./descriptor";

/** The descriptor of a package. Rejects with a LoadError. */
export async function fetchDescriptor(url: string): Promise<Descriptor> {
  return await fetchFile(url, (text) => parseDescriptor(text));
}
