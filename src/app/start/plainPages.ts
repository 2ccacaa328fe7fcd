import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { InterfaceLanguage } from "../../i18n/languages";
import { NotFoundPage } from "./NotFoundPage";
import { makeInlineParts, type InlineInput } from "./inlineParts";
import { formatDocument } from "./pageDocument";
import type { Speaker } from "./speaker";
import { StartPage } from "./StartPage";

interface PlainPageInput extends InlineInput {
  readonly assets: InlineInput["assets"] & { readonly css: readonly string[] };
  /** Absolute path of the site, with slashes at both ends; `undefined` for any folder. */
  readonly base: string | undefined;
  /** Those who speak, in the order in which the languages are offered. */
  readonly speakers: ReadonlyMap<InterfaceLanguage, Speaker>;
}

/** `/`: these pages are seen before a language is chosen. */
export function formatStartPage(input: PlainPageInput): string {
  return formatPlainPage(input, { Page: StartPage, root: input.base ?? "", script: "language.js" });
}

/**
 * `404.html`: a host shows it at any depth, so that relative addresses would lead astray; without a base its
 * links start at the host's root.
 */
export function formatNotFoundPage(input: PlainPageInput): string {
  return formatPlainPage(input, { Page: NotFoundPage, root: input.base ?? "/", script: "notFound.js" });
}

interface PlainPage {
  readonly Page: ComponentType<Pick<PlainPageInput, "speakers"> & { readonly root: string }>;
  readonly root: string;
  readonly script: string;
}

function formatPlainPage(input: PlainPageInput, { Page, root, script }: PlainPage): string {
  const { assets, speakers } = input;
  const body = renderToStaticMarkup(createElement(Page, { root, speakers }));
  return formatDocument(
    {
      language: "en",
      title: "Chancery",
      description: speakers.get("en")?.("screen.overview.description") ?? "",
      alternates: [],
      ...makeInlineParts(input, [body], root),
      styles: assets.css.map((file) => root + file),
      modules: [],
      scripts: [root + script],
      root,
    },
    body,
  );
}
