import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEditorialFolder } from "../../cli/readEditorialFolder";
import { ROOT } from "../root";
import { makeSample } from "../sample/makeSample";

const DATA = join(ROOT, "data");

/** Clean packages to put faults into, by file name: the shipped one, and a small sample without sizes and hashes. */
export async function readFuzzBases(): Promise<readonly ReadonlyMap<string, string>[]> {
  const names = readdirSync(DATA).filter((name) => /\.(?:csv|json)$/.test(name));
  const shipped = new Map(names.map((name) => [name, readFileSync(join(DATA, name), "utf8")]));
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
