import type { Language } from "../../domain/dataset/language";
import { SHIPPED_DESCRIPTOR } from "../../package/descriptor/descriptorUrl";
import type { ParsedPackage } from "../../package/read/parsePackage";

/** The data package as a schema.org `Dataset`, from its descriptor. */
export function describeDataset({ descriptor, dataset }: ParsedPackage, language: Language): object {
  const dates = dataset.events.map(({ date }) => date).sort();
  const folder = SHIPPED_DESCRIPTOR.split("/").at(-2) ?? "";
  const described = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: descriptor.title,
    description: descriptor.description,
    identifier: descriptor.id,
    version: descriptor.version,
    inLanguage: language,
    keywords: descriptor.keywords,
    isAccessibleForFree: true,
    license: descriptor.licenses.map(({ path }) => path),
    citation: descriptor.sources.map(({ title }) => title),
    temporalCoverage: [dates[0], dates.at(-1)].filter(Boolean).join("/"),
    distribution: [
      describeDownload("application/json", "datapackage.json"),
      describeDownload("application/zip", `${folder}.zip`),
      describeDownload(XLSX, `${folder}.xlsx`),
      describeDownload("text/csv", "posts_wide.csv"),
      ...descriptor.resources.flatMap(({ name, path }) => [
        describeDownload("text/csv", path),
        describeDownload("application/json", `${name}.json`),
      ]),
    ],
  };
  return Object.fromEntries(Object.entries(described).filter(([, value]) => !isEmpty(value)));
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file in the folder of the package. */
function describeDownload(encodingFormat: string, file: string): object {
  const contentUrl = SHIPPED_DESCRIPTOR.replace(/[^/]*$/, file);
  return { "@type": "DataDownload", encodingFormat, contentUrl };
}

/** What the descriptor does not say is left out rather than said to be empty. */
function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}
