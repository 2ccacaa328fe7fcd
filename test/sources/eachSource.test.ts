import { beforeAll, describe, expect, test } from "vitest";
import { computeDerived } from "../../src/domain/derived/computeDerived";
import { LANGUAGES } from "../../src/domain/dataset/language";
import { describeCitation } from "../../src/citation/citation";
import { formatBibTeX } from "../../src/citation/formatBibTeX";
import { formatCslJson } from "../../src/citation/formatCslJson";
import { formatPlainText } from "../../src/citation/formatPlainText";
import { composeFollowUp } from "../../src/features/questions/followUp";
import { fetchCatalog, listMessageGroups } from "../../src/i18n/catalogs";
import type { MessageId } from "../../src/i18n/messageGroups";
import { parsePackage, type ParsedPackage } from "../../src/package/read/parsePackage";
import type { Citable } from "../../src/ui/cite/citable";
import { createI18n } from "../../src/ui/language/LanguageProvider";
import { SCREENS } from "../../src/app/screens";
import { readMessages } from "../fixtures/readMessages";
import { readShipped } from "../fixtures/readShipped";
import { makeOwnQuestionFiles } from "./ownQuestion";
import { makeRegisterFiles } from "./registerFiles";
import { dropFormatTexts } from "./formatTexts";
import { listTexts, renderPages } from "./renderPages";

/** What one source alone is called, says or dates. */
const WORDS = {
  answer: [
    /54-0516|\b0516\b|B068|B079/,
    /\b2016\b|2015/,
    /focus on/i,
    /luykx|N-VA|reynders/i,
    /belgian foreign|ministère belge|FOD Buitenlandse|belgische Außen|\bSPF\b|\bFÖD\b|\bFPS\b/i,
    /social media team|équipe des médias sociaux|socialemediateam|social-media-team/i,
  ],
  question: [/56-0333|\b0333\b|B090|B095/, /horizons ouverts/i, /vasseur|vitrines/i, /\b2033\b/],
  register: [/missions register|missions-register/i, /zealand|zélande|zeeland|neuseeland/i, /\b2024\b/],
} as const;
/** What answers in one parliament have in common. */
const OF_THE_PARLIAMENT = [/belg/i, /chamber|\bchambre|\bkamer\b|abgeordnetenkammer/i];
type SourceName = keyof typeof WORDS;
const SOURCES = Object.keys(WORDS) as readonly SourceName[];

const FILES: Record<SourceName, () => Promise<ReadonlyMap<string, string>>> = {
  answer: () => Promise.resolve(readShipped()),
  question: makeOwnQuestionFiles,
  register: makeRegisterFiles,
};

describe.each(SOURCES)("of the %s", (name) => {
  const foreign = [
    ...SOURCES.filter((other) => other !== name).flatMap((other) => WORDS[other]),
    ...(name === "register" ? OF_THE_PARLIAMENT : []),
  ];
  const findForeign = (texts: readonly string[]) =>
    texts.filter((text) => foreign.some((word) => word.test(text)));
  let files: ReadonlyMap<string, string>;
  let parsed: ParsedPackage;
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await FILES[name]();
    parsed = parsePackage(files);
    pages = await renderPages(files);
  });
  const i18nIn = async (language: (typeof LANGUAGES)[number]) =>
    createI18n(language, await fetchCatalog(language, listMessageGroups()), parsed.dataset);

  // The accessibility statement is of the site and may name a country.
  test.each(SCREENS.filter((screen) => screen !== "accessibility"))(
    "the screen %s has no word of another source, from its title to its machine-readable description",
    (screen) => {
      for (const language of LANGUAGES) {
        const texts = listTexts(pages.get(`${language}/${screen}/index.html`) ?? "");
        expect(texts.length).toBeGreaterThan(20);
        const own = screen === "data" ? dropFormatTexts(texts, language, SHIPPED_FOLDER) : texts;
        expect(findForeign(own.map((text) => text.replaceAll(SHIPPED_FOLDER, "")))).toEqual([]);
      }
    },
  );

  test("no message says a word of another source, in a dialog, glossary or search either", async () => {
    for (const language of LANGUAGES) {
      const { t } = await i18nIn(language);
      const ids = Object.keys(readMessages("en")).filter((id) => !OF_THE_SITE.test(id)) as MessageId[];
      expect(findForeign(ids.map((id) => `${id}: ${t(id)}`))).toEqual([]);
    }
  });

  test("no citation has a word of another source, in any form", async () => {
    const { dataset } = parsed;
    const things: readonly Citable[] = [
      {
        kind: "card",
        id: "card",
        title: "–",
        evidenceIds: dataset.evidence.map(({ evidenceId }) => evidenceId),
      },
      { kind: "note", note: { kind: "evidence", evidence: dataset.evidence } },
      ...dataset.evidence.map((each): Citable => ({
        kind: "note",
        note: { kind: "evidence", evidence: [each] },
      })),
      ...[...computeDerived(dataset).values()].map((derived): Citable => ({
        kind: "note",
        note: { kind: "derived", derived },
      })),
    ];
    const address = "https://chancery.example/en/coverage/";
    for (const language of LANGUAGES) {
      const i18n = await i18nIn(language);
      const texts = things.flatMap((thing) => {
        const citation = describeCitation(
          { dataset, thing, view: { filter: "" }, address, accessed: "2031-11-24" },
          i18n,
        );
        return [formatPlainText(citation, i18n), formatBibTeX(citation, i18n), formatCslJson(citation, i18n)];
      });
      expect(texts.length).toBeGreaterThan(15);
      expect(findForeign(texts)).toEqual([]);
    }
  });

  test("no draft, and nothing in its data package, has a word of another source", () => {
    const ids = parsed.dataset.questions.map(({ questionId }) => questionId);
    const drafts = (["fr", "nl"] as const).map((language) => composeFollowUp(parsed.dataset, ids, language));
    const said = [...drafts, files.get("README.md") ?? "", files.get("datapackage.json") ?? ""];
    expect(findForeign(said.flatMap((text) => text.split("\n")))).toEqual([]);
  });
});

/** Where the build that these tests run in finds the package it ships; another package lies in another folder. */
const SHIPPED_FOLDER = "answer-54-0516";
/** What the accessibility statement says, and what an opened text is expected to be. */
const OF_THE_SITE = /^(?:accessibility\.|source\.failure\.)/;
