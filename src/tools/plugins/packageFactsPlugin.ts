import { readCsvRows } from "../../package/rows/readCsv";
import { join } from "node:path";
import type { PackageFacts } from "virtual:package-facts";
import type { Plugin } from "vite";
import { DATA, readDataIndex, readPackageFolder } from "../../cli/projectPackages";
import { parsePackage } from "../../package/read/parsePackage";
import { DESCRIPTOR_FILE } from "../../package/schema/schema";
import { makePackageForms } from "../build/packageForms";

const MODULE_ID = "virtual:package-facts";
const RESOLVED_ID = `\0${MODULE_ID}`;

/**
 * Makes `virtual:package-facts` resolve to what the screen of the data says of each package that the site ships: licence,
 * sources, rows and sizes, as its descriptor and its files have them.
 */
export function packageFacts(): Plugin {
  let module: string | undefined;
  return {
    name: "chancery:package-facts",
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : undefined;
    },
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      module ??= `export const PACKAGES = ${JSON.stringify(readDataIndex().packages.map(describePackage))};`;
      return module;
    },
  };
}

export function describePackage(folder: string): PackageFacts {
  const files = readPackageFolder(join(DATA, folder));
  const { descriptor } = parsePackage(files);
  const forms = makePackageForms(folder, files);
  const bytesOf = (content: string | Uint8Array | undefined) =>
    typeof content === "string" ? Buffer.byteLength(content) : (content?.byteLength ?? 0);
  return {
    folder,
    name: descriptor.name,
    version: descriptor.version,
    created: descriptor.created.slice(0, 10),
    licences: descriptor.licenses.map(({ title, name, path }) => ({ title: title || name, path })),
    sources: descriptor.sources.map(({ title, path }) => ({ title, path })),
    zipBytes: bytesOf(forms.get(`${folder}.zip`)),
    xlsxBytes: bytesOf(forms.get(`${folder}.xlsx`)),
    descriptorBytes: bytesOf(files.get(DESCRIPTOR_FILE)),
    tables: descriptor.resources.map(({ name, path }) => ({
      name,
      rows: Math.max(0, readCsvRows(files.get(path) ?? "").length - 1),
      csvBytes: bytesOf(files.get(path)),
      jsonBytes: bytesOf(forms.get(`${name}.json`)),
    })),
  };
}
