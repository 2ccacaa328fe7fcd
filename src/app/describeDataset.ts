import type { Language } from "../domain/language";
import type { ParsedPackage } from "../package/parsePackage";

/** The data package as a schema.org `Dataset`, from its descriptor. */
export function describeDataset({ descriptor, dataset }: ParsedPackage, language: Language): object {
  const dates = dataset.events.map(({ date }) => date).sort();
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: descriptor.title ?? descriptor.name,
    description: descriptor.description,
    identifier: descriptor.id,
    version: descriptor.version,
    inLanguage: language,
    keywords: descriptor.keywords,
    isAccessibleForFree: true,
    license: descriptor.licenses?.map(({ path }) => path),
    citation: descriptor.sources?.map(({ title }) => title),
    temporalCoverage: dates.length > 0 ? `${dates[0]}/${dates.at(-1)}` : undefined,
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        contentUrl: "../../data/datapackage.json",
      },
    ],
  };
}
