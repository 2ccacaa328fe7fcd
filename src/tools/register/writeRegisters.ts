import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../../cli/projectPackages";
import { writePackage } from "../../cli/writePackage";
import { isMain } from "../isMain";
import { RECORDED_FILES, weaveRegister } from "./weaveRegister";

/** The packages of registers that the project brings along: folder → its files as they come out of what is recorded. */
export async function weaveRegisters(): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const folders = readdirSync(DATA)
    .map((name) => join(DATA, name))
    .filter((folder) => existsSync(join(folder, "editorial", "register.json")));
  const packages = folders.map(
    async (folder) => [folder, await weaveRegister(readRecorded(join(folder, "editorial")))] as const,
  );
  return new Map(await Promise.all(packages));
}

function readRecorded(folder: string): ReadonlyMap<string, string> {
  const names = RECORDED_FILES.filter((name) => existsSync(join(folder, name)));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

if (isMain(import.meta.url)) {
  for (const [folder, files] of await weaveRegisters()) {
    writePackage(folder, files, true);
    console.log(`${folder}: ${files.size} files`);
  }
}
