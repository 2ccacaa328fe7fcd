import type { Language } from "../../domain/dataset/language";
import { SHIPPED_DESCRIPTOR } from "../../package/descriptor/descriptorUrl";
import type { ParsedPackage } from "../../package/read/parsePackage";
import { formatPath } from "../../view-state/address";

/**
 * The data package as a schema.org `Dataset`, from its descriptor. `siteUrl` is the absolute address of the site; where it is
 * not known the files have relative addresses.
 */
export function describeDataset(
  { descriptor, dataset }: ParsedPackage,
  language: Language,
  siteUrl: string | undefined,
): object {
  const descriptorAddress =
    siteUrl === undefined ? SHIPPED_DESCRIPTOR : siteUrl + SHIPPED_DESCRIPTOR.replace("../../", "");
  const addressOf = (file: string) => descriptorAddress.replace(/[^/]*$/, file);
  const dates = dataset.events.map(({ date }) => date).sort();
  const folder = SHIPPED_DESCRIPTOR.split("/").at(-2) ?? "";
  const described = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: descriptor.title,
    description: descriptor.description,
    identifier: descriptor.id,
    url: siteUrl && siteUrl + formatPath(language, "overview").slice(1),
    version: descriptor.version,
    inLanguage: language,
    keywords: descriptor.keywords,
    isAccessibleForFree: true,
    license: descriptor.licenses.map(({ path }) => path),
    citation: descriptor.sources.map(({ title }) => title),
    temporalCoverage: [dates[0], dates.at(-1)].filter(Boolean).join("/"),
    distribution: [
      describeDownload("application/json", addressOf("datapackage.json")),
      describeDownload("application/zip", addressOf(`${folder}.zip`)),
      describeDownload(XLSX, addressOf(`${folder}.xlsx`)),
      describeDownload("text/csv", addressOf("posts_wide.csv")),
      ...descriptor.resources.flatMap(({ name, path }) => [
        describeDownload("text/csv", addressOf(path)),
        describeDownload("application/json", addressOf(`${name}.json`)),
      ]),
    ],
  };
  return Object.fromEntries(Object.entries(described).filter(([, value]) => !isEmpty(value)));
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function describeDownload(encodingFormat: string, contentUrl: string): object {
  return { "@type": "DataDownload", encodingFormat, contentUrl };
}

/** What the descriptor does not say is left out rather than said to be empty. */
function isEmpty(value: unknown): boolean {
  return value === "" || value === undefined || (Array.isArray(value) && value.length === 0);
}
