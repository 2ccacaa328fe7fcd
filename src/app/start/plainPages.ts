import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { InterfaceLanguage } from "../../i18n/languages";
import { formatPath } from "../../view-state/address";
import { NotFoundPage } from "./NotFoundPage";
import { NotKeptPage } from "./NotKeptPage";
import { makeInlineParts, type InlineInput } from "./inlineParts";
import { formatDocument } from "./pageDocument";
import type { Translate } from "./translate";
import { StartPage } from "./StartPage";

interface PlainPageInput extends InlineInput {
  readonly assets: InlineInput["assets"] & { readonly css: readonly string[] };
  /** Absolute path of the site, with slashes at both ends; `undefined` for any folder. */
  readonly base: string | undefined;
  /** Absolute address of the site, with a slash at its end; `undefined` where it is not known. */
  readonly siteUrl: string | undefined;
  /** Those who translate, in the order in which the languages are offered. */
  readonly translations: ReadonlyMap<InterfaceLanguage, Translate>;
}

/** `/`: these pages are seen before a language is chosen. */
export function formatStartPage(input: PlainPageInput): string {
  return formatPlainPage(input, {
    Page: StartPage,
    root: input.base ?? "",
    script: "language.js",
    address: input.siteUrl,
  });
}

/** `/fr/`: leads to the overview in this language. */
export function formatLanguagePage(input: PlainPageInput, language: InterfaceLanguage): string {
  const speak = input.translations.get(language);
  return formatPlainPage(
    { ...input, translations: new Map(speak ? [[language, speak]] : []) },
    {
      Page: StartPage,
      root: input.base ?? "../",
      language,
      address: input.siteUrl && input.siteUrl + formatPath(language, "overview").slice(1),
      leadsTo: "overview/",
    },
  );
}

/**
 * `404.html`: a host shows it at any depth, so that relative addresses would lead astray; without a base its
 * links start at the host's root.
 */
export function formatNotFoundPage(input: PlainPageInput): string {
  return formatPlainPage(input, { Page: NotFoundPage, root: input.base ?? "/", script: "notFound.js" });
}

/** `offline.html`: shown in place of a screen, two folders below the root. */
export function formatNotKeptPage(input: PlainPageInput): string {
  return formatPlainPage(input, { Page: NotKeptPage, root: input.base ?? "../../", script: "notFound.js" });
}

interface PlainPage {
  readonly Page: ComponentType<Pick<PlainPageInput, "translations"> & { readonly root: string }>;
  readonly root: string;
  /** English where a page is in several. */
  readonly language?: InterfaceLanguage;
  readonly script?: string;
  readonly address?: string | undefined;
  readonly leadsTo?: string;
}

function formatPlainPage(input: PlainPageInput, page: PlainPage): string {
  const { Page, root, language = "en", script, ...links } = page;
  const { assets, translations, siteUrl } = input;
  const body = renderToStaticMarkup(createElement(Page, { root, translations }));
  return formatDocument(
    {
      language,
      title: "Chancery",
      description: translations.get(language)?.("screen.overview.description") ?? "",
      previewAlt: translations.get(language)?.("page.previewAlt") ?? "",
      alternates: [],
      ...makeInlineParts(input, [body], root),
      styles: assets.css.map((file) => root + file),
      modules: [],
      scripts: script === undefined ? [] : [root + script],
      root,
      siteUrl,
      ...links,
    },
    body,
  );
}
