import { keepMinistry } from "../../domain/ministries/keepMinistry";
import { buildMarkup } from "../../export/embeds/buildMarkup";
import type { TakenSource } from "../../export/takeable";
import { fetchCatalog } from "../../i18n/catalogs";
import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { fetchFile } from "../../load/fetchFile";
import { fetchDescriptor } from "../../package/descriptor/fetchDescriptor";
import { parseCompactTables } from "../../package/read/compactTables";
import { answerOf } from "../../ui/answer/AnswerProvider";
import type { ShippedSource } from "../../ui/answer/openedDocument";
import { createI18n } from "../../ui/language/LanguageProvider";
import { findDataReference, splitReference, withoutDataReference } from "../../view-state/dataReference";
import { folderOfReference } from "../../view-state/referenceNames";
import { parseEmbedPath } from "../../view-state/embedAddress";
import { composeEmbed } from "./composeEmbed";

/** All these pages lie three folders below the site's root. */
const ROOT = "../../../";

/**
 * Draws the view that the address of this page chooses in place of what was prerendered. Where anything for it cannot
 * be had it rejects, and the page stays as it is, which says that it has no filter.
 */
export async function showFiltered(): Promise<void> {
  const main = document.getElementById("main");
  const siteRoot = new URL(ROOT, location.href);
  const path = location.pathname.slice(siteRoot.pathname.length - 1);
  const { language, embed } = parseEmbedPath(path, INTERFACE_LANGUAGES);
  if (!main || !language || !embed) throw new Error("the page is no embed");
  const search = location.search.slice(1);
  const reference = findDataReference(search);
  const sources = JSON.parse(main.dataset["sources"] ?? "[]") as readonly ShippedSource[];
  const [packageReference, ministryId] = splitReference(reference);
  const source = sources.find((each) => each.reference === packageReference);
  // Data that a reader opened stay in that reader's browser.
  if (!source) throw new Error("the data that the address names are not published");
  const fetchDescriptorOf = (of: string) =>
    fetchDescriptor(new URL(`data/${folderOfReference(of)}/datapackage.json`, siteRoot).href);
  const [catalog, whole, descriptor] = await Promise.all([
    fetchCatalog(language),
    fetchDataset(source),
    fetchDescriptorOf(reference),
  ]);
  const dataset = keepMinistry(whole, ministryId) ?? whole;
  const i18n = createI18n(language, catalog, dataset);
  const findSource = async (wanted: string): Promise<TakenSource | undefined> => {
    const found = sources.find((each) => each.reference === wanted);
    if (!found) return undefined;
    const data = found === source ? whole : await fetchDataset(found);
    return { ...found, dataset: data, fetchDescriptor: () => fetchDescriptorOf(wanted) };
  };
  const context = { answer: answerOf(dataset), i18n, search: withoutDataReference(search), findSource };
  const { title, markup } = await composeEmbed({ embed, context, descriptor, root: ROOT, search });
  document.title = `${title} – Chancery`;
  main.replaceChildren(buildMarkup(markup));
}

async function fetchDataset({ url }: ShippedSource): Promise<TakenSource["dataset"]> {
  return (await fetchFile(new URL(url, location.href).href, parseCompactTables)).dataset;
}
