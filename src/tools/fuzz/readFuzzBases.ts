import { findShownFolder, readPackageFolder } from "../../cli/projectPackages";
import { readEditorialFolder } from "../../cli/readEditorialFolder";
import { makeSample } from "../sample/samplePackage";

/** Clean packages to put faults into, by file name: the shipped one, and a small sample without sizes and hashes. */
export async function readFuzzBases(): Promise<readonly ReadonlyMap<string, string>[]> {
  const shipped = new Map(readPackageFolder(findShownFolder()));
  const { reference } = readEditorialFolder(undefined).editorial;
  const { files } = await makeSample(reference, { postCount: 12, seed: 5 });
  // As descriptors come, with sizes and hashes or without: without them the tables themselves are all that is judged.
  const bases = [shipped, new Map(files)];
  for (const base of bases) {
    base.delete("README.md");
    const descriptor = JSON.parse(base.get("datapackage.json") ?? "") as { resources: object[] };
    const resources = descriptor.resources.map((each) => ({ ...each, bytes: undefined, hash: undefined }));
    base.set("datapackage.json", JSON.stringify({ ...descriptor, resources }, undefined, 1));
  }
  return bases;
}
