import { text } from "node:stream/consumers";
import type { I18n as Catalog } from "@lingui/core";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { prerenderToNodeStream } from "react-dom/static";
import { App, type Screens } from "./app/App";
import { createQueryClient, datasetQuery } from "./app/datasetQuery";
import { prerenderEmbeds } from "./app/embeds/prerenderEmbeds";
import { loadScreen } from "./app/lazyScreens";
import { describeDataset } from "./app/start/describeDataset";
import { formatDocument, type PageHead } from "./app/start/pageDocument";
import { makeInlineParts, type InlineInput } from "./app/start/inlineParts";
import {
  formatLanguagePage,
  formatNotFoundPage,
  formatNotKeptPage,
  formatStartPage,
} from "./app/start/plainPages";
import type { Translate } from "./app/start/translate";
import { StartNotice } from "./app/start/StartNotice";
import type { Dataset } from "./domain/dataset/dataset";
import { describeTaken } from "./app/taking/describeTaken";
import { describeFeed } from "./features/changes/feed/changesFeed";
import { FEED_FORMS, hasFeed, nameFeedFile, type FeedSource } from "./features/changes/feed/feedFiles";
import { formatAtom } from "./features/changes/feed/formatAtom";
import { formatJsonFeed } from "./features/changes/feed/formatJsonFeed";
import { describeAbout, describeWords } from "./export/describeAbout";
import { machineCsv } from "./export/formats/machineCsv";
import type { TakingContext } from "./export/takeable";
import { answerOf } from "./ui/answer/AnswerProvider";
import { fetchCatalog, listMessageGroups } from "./i18n/catalogs";
import { INTERFACE_LANGUAGES, LOCALES, type InterfaceLanguage } from "./i18n/languages";
import { createI18n, type I18n } from "./ui/language/LanguageProvider";
import type { ShippedSource } from "./ui/answer/openedDocument";
import { sourceLabel } from "./ui/answer/sourceText";
import { aboutSource } from "./ui/answer/aboutSource";
import { parsePackage, type ParsedPackage } from "./package/read/parsePackage";
import { SCREENS } from "./app/screens";
import { formatPath, type Screen } from "./view-state/address";

const ALL_SCREENS = Object.fromEntries(
  await Promise.all(SCREENS.map(async (screen) => [screen, await loadScreen(screen)] as const)),
) as Screens;

interface PrerenderInput extends InlineInput {
  /** The data package: file name → text. */
  readonly files: ReadonlyMap<string, string>;
  /** The other packages that the site ships. */
  readonly others: readonly OtherPackage[];
  /** Built files, relative to the published folder. */
  readonly assets: InlineInput["assets"] & {
    readonly entry: string;
    readonly css: readonly string[];
    /** The tables, as pages fetch them. */
    readonly answer: string;
    readonly modulesOf: (screen: Screen) => readonly string[];
    /** Of the pages for frames: their script, and the text of their styles. */
    readonly embed: { readonly script: string; readonly style: string };
  };
  /** Absolute path of the site, with slashes at both ends; `undefined` for any folder. */
  readonly base: string | undefined;
  /** Absolute address of the site, with a slash at its end; `undefined` where it is not known. */
  readonly siteUrl: string | undefined;
}

interface OtherPackage {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  /** The tables, as pages fetch them, relative to the published folder. */
  readonly answer: string;
}

/** A package with where it is found. */
interface Shipped {
  readonly reference: string;
  readonly parsed: ParsedPackage;
  readonly answer: string;
}

/** Every page of the site: path in the published folder → HTML. Rejects where the data are not valid. */
export async function prerenderPages(input: PrerenderInput): Promise<ReadonlyMap<string, string>> {
  const shipped = readShipped(input);
  const { parsed } = shipped[0];
  const pages = new Map<string, string>();
  for (const screen of SCREENS) {
    for (const [path, html] of await prerenderScreen(screen, shipped, input)) pages.set(path, html);
  }
  for (const [path, html] of await prerenderFrames(shipped, input)) pages.set(path, html);
  const translations = await findTranslations(parsed.dataset);
  pages.set("index.html", formatStartPage({ ...input, translations }));
  for (const language of INTERFACE_LANGUAGES) {
    pages.set(`${language}/index.html`, formatLanguagePage({ ...input, translations }, language));
  }
  pages.set("404.html", formatNotFoundPage({ ...input, translations }));
  pages.set("offline.html", formatNotKeptPage({ ...input, translations }));
  return pages;
}

function readShipped({
  files,
  others,
  assets,
}: Pick<PrerenderInput, "files" | "others" | "assets">): readonly [Shipped, ...Shipped[]] {
  return [
    { reference: "", parsed: parsePackage(files), answer: assets.answer },
    ...others.map(({ folder, files: otherFiles, answer }) => ({
      reference: folder,
      parsed: parsePackage(otherFiles),
      answer,
    })),
  ];
}

async function findTranslations(dataset: Dataset): Promise<ReadonlyMap<InterfaceLanguage, Translate>> {
  const translations = INTERFACE_LANGUAGES.map(async (language): Promise<[InterfaceLanguage, Translate]> => {
    const catalog = await fetchCatalog(language, ["pages"]);
    const i18n = createI18n(language, catalog, dataset);
    const about = aboutSource(dataset, i18n);
    return [language, (id) => i18n.t(id, { about })];
  });
  return new Map(await Promise.all(translations));
}

/**
 * One flat table of the posts for whoever wants no more: country, region, kind, each channel's standing and evidence, in
 * English. Rejects where the data are not valid.
 */
export async function formatPostsWide(files: ReadonlyMap<string, string>): Promise<string> {
  const { dataset, descriptor } = parsePackage(files);
  const i18n = createI18n("en", await fetchCatalog("en", listMessageGroups()), dataset);
  const context: TakingContext = { answer: answerOf(dataset), i18n, search: "" };
  const [table] = await describeTaken({ id: "posts", title: descriptor.title, evidenceIds: [] }, context);
  if (!table) throw new Error("the data name no post");
  const about = describeAbout({
    table,
    context,
    address: "",
    made: descriptor.created.slice(0, 10),
    descriptor,
  });
  const words = describeWords(i18n);
  return String(machineCsv.write({ table, rows: table.rows, about, sources: [], language: "en", words }));
}

/** The feeds of changes, for each two sources of which one is earlier: path in the published folder → text. */
export async function formatFeeds(
  input: Pick<PrerenderInput, "files" | "others" | "assets" | "siteUrl">,
): Promise<ReadonlyMap<string, string>> {
  const shipped = readShipped(input);
  const feeds = new Map<string, string>();
  for (const language of INTERFACE_LANGUAGES) {
    const catalog = await fetchCatalog(language, listMessageGroups());
    const i18n = createI18n(language, catalog);
    const folder = formatPath(language, "changes").slice(1);
    const sides = shipped.map(({ reference, parsed: { dataset, descriptor } }) => ({
      reference,
      dataset,
      packageName: descriptor.name,
      label: sourceLabel(dataset, createI18n(language, catalog, dataset)),
      created: descriptor.created,
    }));
    for (const [older, newer] of pairsOf(sides).filter(([one, other]) => hasFeed(one, other))) {
      const updated = older.created > newer.created ? older.created : newer.created;
      const feed = await describeFeed(older, newer, i18n, updated);
      for (const form of FEED_FORMS) {
        const file = nameFeedFile(older, newer, form);
        const path = folder + file;
        const { siteUrl } = input;
        const site = siteUrl === undefined ? undefined : { feed: siteUrl + path, page: siteUrl + folder };
        feeds.set(path, form.form === "atom" ? formatAtom(feed, file, site) : formatJsonFeed(feed, site));
      }
    }
  }
  return feeds;
}

/** Each two of them, in either order. */
function pairsOf<T>(rows: readonly T[]): readonly (readonly [T, T])[] {
  return rows.flatMap((one) => rows.filter((other) => other !== one).map((other) => [one, other] as const));
}

/** The pages for frames in all languages. */
async function prerenderFrames(shipped: ReturnType<typeof readShipped>, input: PrerenderInput) {
  const { dataset, descriptor } = shipped[0].parsed;
  const spoken = await Promise.all(
    INTERFACE_LANGUAGES.map(async (language) => {
      const catalog = await fetchCatalog(language, listMessageGroups());
      const sources = shipped.map((each) => describeSource(each, language, catalog, each.answer));
      const i18n = createI18n(language, catalog, dataset);
      const findSource = (reference: string) => {
        const at = shipped.findIndex((each) => each.reference === reference);
        const [source, found] = [sources[at], shipped[at]];
        return Promise.resolve(
          source &&
            found && {
              ...source,
              dataset: found.parsed.dataset,
              fetchDescriptor: () => Promise.resolve(found.parsed.descriptor),
            },
        );
      };
      return { context: { answer: answerOf(dataset), i18n, search: "", findSource }, sources };
    }),
  );
  return await prerenderEmbeds({ ...input, ...input.assets.embed, spoken, descriptor });
}

function describeSource(
  { reference, parsed: { dataset, descriptor } }: Shipped,
  language: InterfaceLanguage,
  catalog: Catalog,
  url: string,
): ShippedSource {
  return {
    reference,
    packageName: descriptor.name,
    label: sourceLabel(dataset, createI18n(language, catalog, dataset)),
    url,
    ministryCount: dataset.ministries.length,
  };
}

/** A screen in all languages. */
async function prerenderScreen(
  screen: Screen,
  shipped: readonly Shipped[],
  input: PrerenderInput,
): Promise<readonly (readonly [path: string, html: string])[]> {
  const { assets, base, siteUrl } = input;
  const root = base ?? "../../";
  const rendered = await Promise.all(
    INTERFACE_LANGUAGES.map((language) => renderBody(screen, language, shipped)),
  );
  const inline = makeInlineParts(
    input,
    rendered.map(({ body, notice }) => notice + body),
    root,
  );
  return rendered.map(({ language, catalog, body, notice, parsed, sources }) => {
    const i18n = createI18n(language, catalog, parsed.dataset);
    const head: PageHead = {
      language,
      title: catalog._("page.title", { screen: catalog._(`screen.${screen}`) }),
      description: i18n.t(`screen.${screen}.description`, { about: aboutSource(parsed.dataset, i18n) }),
      previewAlt: catalog._("page.previewAlt"),
      ...formatLanguageLinks(language, screen, siteUrl),
      ...inline,
      styles: assets.css.map((file) => root + file),
      scripts: [root + assets.entry],
      modules: [assets.entry, ...assets.modulesOf(screen)].map((file) => root + file),
      answer: root + assets.answer,
      sources: sources.map((source, position) => ({ ...source, url: root + shipped[position]?.answer })),
      ...(screen === "changes" && {
        feeds: linkFeeds(
          shipped.map(({ reference, parsed: { dataset } }, position) => ({
            reference,
            dataset,
            label: sources[position]?.label ?? "",
          })),
          i18n,
        ),
      }),
      root,
      siteUrl,
      structuredData: screen === "overview" ? describeDataset(parsed, language, siteUrl) : undefined,
    };
    return [`${formatPath(language, screen).slice(1)}index.html`, formatDocument(head, body, notice)];
  });
}

/** The feeds that lie beside the page. */
function linkFeeds(sources: readonly (FeedSource & { readonly label: string })[], { t }: Pick<I18n, "t">) {
  return pairsOf(sources)
    .filter(([older, newer]) => hasFeed(older, newer))
    .flatMap(([older, newer]) =>
      FEED_FORMS.map((form) => ({
        type: form.type,
        title: t("changes.feed.title", { older: older.label, newer: newer.label }),
        href: nameFeedFile(older, newer, form),
      })),
    );
}

/** What a page says of its own address and of those of its other languages. Without a site they are relative. */
function formatLanguageLinks(language: InterfaceLanguage, screen: Screen, siteUrl: string | undefined) {
  const addressOf = (other: InterfaceLanguage) =>
    siteUrl === undefined
      ? `../..${formatPath(other, screen)}`
      : siteUrl + formatPath(other, screen).slice(1);
  const localeOf = (other: InterfaceLanguage) => LOCALES[other].replace("-", "_");
  const alternates = INTERFACE_LANGUAGES.map((other) => ({
    language: other as string,
    href: addressOf(other),
  }));
  return {
    address: siteUrl === undefined ? undefined : addressOf(language),
    // Readers of other languages get English, as at the site's root.
    alternates:
      siteUrl === undefined ? alternates : [...alternates, { language: "x-default", href: addressOf("en") }],
    locale: localeOf(language),
    otherLocales: INTERFACE_LANGUAGES.filter((other) => other !== language).map(localeOf),
  };
}

async function renderBody(screen: Screen, language: InterfaceLanguage, shipped: readonly Shipped[]) {
  const catalog = await fetchCatalog(language, listMessageGroups());
  const queryClient = createQueryClient();
  const sources = shipped.map((each) => {
    const url = `https://data.invalid/${each.reference}`;
    queryClient.setQueryData(datasetQuery(url).queryKey, each.parsed);
    return describeSource(each, language, catalog, url);
  });
  const [opening] = shipped;
  if (!opening) throw new Error("the site ships no data");
  const body = await renderWhole(
    <App
      language={language}
      catalog={catalog}
      queryClient={queryClient}
      shipped={opening.parsed}
      sources={sources}
      screens={ALL_SCREENS}
      base=""
      ssrPath={formatPath(language, screen)}
    />,
  );
  const notice = renderToStaticMarkup(<StartNotice translate={(id) => catalog._(id)} />);
  return { language, catalog, body, notice, parsed: opening.parsed, sources };
}

/**
 * HTML of everything, also of what hydrates on view. Nothing is moved into place by script afterwards, which the
 * policy would refuse. Rejects on the first error.
 */
async function renderWhole(node: ReactNode): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(node, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void errors.push(error),
  });
  const html = await text(prelude);
  if (errors.length > 0) throw errors[0];
  return html;
}
