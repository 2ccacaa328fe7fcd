import type { Language } from "../../domain/dataset/language";
import { SHIPPED_DESCRIPTOR } from "../../package/descriptor/descriptorUrl";
import type { ParsedPackage } from "../../package/read/parsePackage";

/** The data package as a schema.org `Dataset`, from its descriptor. */
export function describeDataset({ descriptor, dataset }: ParsedPackage, language: Language): object {
  const dates = dataset.events.map(({ date }) => date).sort();
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
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        contentUrl: SHIPPED_DESCRIPTOR,
      },
    ],
  };
  return Object.fromEntries(Object.entries(described).filter(([, value]) => !isEmpty(value)));
}

/** What the descriptor does not say is left out rather than said to be empty. */
function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}
