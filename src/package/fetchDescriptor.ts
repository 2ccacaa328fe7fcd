import { parseDescriptor, type Descriptor } from "./descriptor";

/** The descriptor of a package. Rejects where it cannot be fetched, or with a PackageError. */
export async function fetchDescriptor(url: string): Promise<Descriptor> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return parseDescriptor(await response.text());
}
