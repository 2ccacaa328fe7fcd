import { INTERFACE_LANGUAGES, LANGUAGE_NAMES, type InterfaceLanguage } from "../i18n/languages";
import { formatPath } from "../view-state/address";
import { formatDocument } from "./pageDocument";

interface PlainPageInput {
  readonly assets: { readonly css: readonly string[] };
  readonly base: string | undefined;
  readonly contentSecurityPolicy: string;
}

/** One sentence in each language: these pages are seen before a language is chosen. */
const WELCOME: Readonly<Record<InterfaceLanguage, string>> = {
  en: "The digital presence of the Belgian foreign ministry, as stated to parliament in 2016.",
  fr: "La présence numérique des Affaires étrangères belges, telle que déclarée au Parlement en 2016.",
};

const MISSING: Readonly<Record<InterfaceLanguage, string>> = {
  en: "There is no page at this address.",
  fr: "Il n’y a pas de page à cette adresse.",
};

/** `/`: offers every language; a script of its own leads on to the reader's. */
export function formatStartPage(input: PlainPageInput): string {
  return formatPlainPage(input, input.base ?? "", WELCOME, ["language.js"]);
}

/**
 * `404.html`: a host shows it at any depth, so that relative addresses would lead astray; without a base its
 * links start at the host's root.
 */
export function formatNotFoundPage(input: PlainPageInput): string {
  return formatPlainPage(input, input.base ?? "/", MISSING, []);
}

function formatPlainPage(
  { assets, contentSecurityPolicy }: PlainPageInput,
  root: string,
  sentences: Readonly<Record<InterfaceLanguage, string>>,
  scripts: readonly string[],
): string {
  const items = INTERFACE_LANGUAGES.map((language) => {
    const href = `${root}${formatPath(language, "overview").slice(1)}`;
    return `<li lang="${language}"><p>${sentences[language]}</p><p><a href="${href}" hreflang="${language}">${LANGUAGE_NAMES[language]}</a></p></li>`;
  });
  return formatDocument(
    {
      language: "en",
      title: "Chancery",
      description: sentences.en,
      alternates: [],
      styles: assets.css.map((file) => root + file),
      scripts: scripts.map((file) => root + file),
      icon: `${root}favicon.svg`,
      contentSecurityPolicy,
    },
    `<main class="plain-page"><h1>Chancery</h1><ul>${items.join("")}</ul></main>`,
  );
}
