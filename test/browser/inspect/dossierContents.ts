import { quoteOf } from "../../../src/domain/dataset/document";
import { placeText } from "../../../src/ui/evidence/EvidencePlace";
import { setupI18n } from "@lingui/core";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Page } from "playwright-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { computeDerived, type DerivedFigure } from "../../../src/domain/derived/computeDerived";
import type { Figure } from "../../../src/domain/figures/figure";
import { isFigure } from "../../../src/domain/figures/figure";
import { MEASURES } from "../../../src/domain/figures/measures";
import type { Topic } from "../../../src/domain/figures/unit";
import { formatsOf } from "../../../src/i18n/formats";
import type { InterfaceLanguage } from "../../../src/i18n/languages";
import { findSourceWords } from "../../../src/i18n/sourceWords";
import { parsePackage } from "../../../src/package/read/parsePackage";
import { formatDerived, formatFigure, formulaValues } from "../../../src/ui/figures/figureText";
import type { DossierScreen } from "../../../src/view-state/dossierView";
import { readShipped } from "../../fixtures/readShipped";
import { messagesOf } from "./messagesOf";

export const { dataset } = parsePackage(readShipped());
const evidenceById = new Map(dataset.evidence.map((evidence) => [evidence.evidenceId, evidence]));

/** Which figures a view shows. */
export const TOPICS: Readonly<Partial<Record<DossierScreen, readonly Topic[]>>> = {
  budget: ["budget", "staffing"],
  traffic: ["traffic", "content"],
  newsletters: ["survey"],
};

export const figuresOf = (topics: readonly Topic[]): readonly Figure[] =>
  dataset.figures.filter(({ measure }) => topics.includes(MEASURES[measure].topic));

/** What is derived from figures of these topics alone. */
export const derivedOf = (topics: readonly Topic[]): readonly DerivedFigure[] =>
  [...computeDerived(dataset).values()].filter(({ inputs }) =>
    inputs.every((input) => isFigure(input) && topics.includes(MEASURES[input.measure].topic)),
  );

export interface Printed {
  /** Without any white space. */
  readonly text: string;
  readonly sheets: number;
  /** The sheets whose last third is empty; the last one may end anywhere. */
  readonly halfEmpty: readonly number[];
}

/** The lower margin of every sheet, as in print.css. */
const FOOT_PT = (14 / 25.4) * 72;

/** The text of the page as the browser prints it, and the sheets that it takes. */
export async function print(page: Page): Promise<Printed> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const texts: string[] = [];
  const halfEmpty: number[] = [];
  for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
    const drawn = await pdf.getPage(sheet);
    const { height } = drawn.getViewport({ scale: 1 });
    // The foot of each sheet, with the number of the page, stands in its margin.
    const items = (await drawn.getTextContent()).items
      .filter((item) => "str" in item)
      .filter(({ transform }) => Number(transform[5]) > FOOT_PT);
    texts.push(items.map(({ str }) => str).join(""));
    const lowest = Math.min(...items.map(({ transform }) => Number(transform[5])));
    if (lowest > height / 3 && sheet < pdf.numPages) halfEmpty.push(sheet);
  }
  return { text: squeeze(texts.join("")), sheets: pdf.numPages, halfEmpty };
}

export function squeeze(text: string): string {
  return text.replace(/\s/g, "");
}

/** What a dossier in this language must say of each figure, place and formula, squeezed. */
export function createExpectation(language: InterfaceLanguage) {
  const formats = formatsOf(language);
  const messages = messagesOf(language);
  const i18n = setupI18n({
    locale: language,
    messages: {
      [language]: Object.fromEntries(
        Object.entries(messages).map(([id, text]) => [id, compileMessageOrThrow(text)]),
      ),
    },
  });
  const words = findSourceWords(dataset, language, i18n);
  const t = (id: string, values: Readonly<Record<string, string | number>> = {}) =>
    i18n._(id, { ...words, ...values });
  const questionOf = (evidenceId: string) => evidenceById.get(evidenceId)?.questionId ?? "";

  return {
    t,
    /** The number, and after it the mark of its evidence, with no more than words between them. */
    valueOf: (figure: Figure) =>
      `(?<!\\d)${escape(squeeze(formatFigure(figure, { formats })))}\\D{0,60}?${questionOf(figure.evidenceId)}`,
    /** The fragment and its place, as the list of evidence has them. */
    placeOf: (evidenceId: string) => {
      const evidence = evidenceById.get(evidenceId);
      if (!evidence) throw new Error(`no evidence ${evidenceId}`);
      return { fragment: squeeze(quoteOf(evidence)), place: squeeze(placeText(evidence, { t, formats })) };
    },
    /** Name, formula with the numbers put in, and the range of the result. */
    formulaOf: (derived: DerivedFigure) => {
      const formula = t(`derived.${derived.name}.formula`, formulaValues(derived, { formats }));
      return squeeze(
        `${t(`derived.${derived.name}.label`)}${formula} = ${formatDerived(derived, { formats })}${t(`derived.${derived.name}.reading`)}`,
      );
    },
  };
}

/** Of these figures, places and derived figures, what a printed text lacks; those of the inputs are looked for too. */
export function findMissing(
  text: string,
  language: InterfaceLanguage,
  {
    figures = [],
    derived = [],
    evidenceIds = [],
  }: {
    figures?: readonly Figure[];
    derived?: readonly DerivedFigure[];
    evidenceIds?: readonly string[];
  },
): readonly string[] {
  const { valueOf, placeOf, formulaOf } = createExpectation(language);
  const inputs = derived.flatMap((each) => each.inputs.map(({ evidenceId }) => evidenceId));
  const places = new Set([...evidenceIds, ...figures.map(({ evidenceId }) => evidenceId), ...inputs]);
  return [
    ...figures.map(valueOf).filter((value) => !new RegExp(value, "u").test(text)),
    ...[...places].map(placeOf).flatMap(({ fragment, place }) => {
      // Between the two stands the quotation mark of the language.
      const isThere = new RegExp(`${escape(fragment)}.{0,2}${escape(place)}`, "u").test(text);
      return isThere ? [] : [`${fragment} ${place}`];
    }),
    ...derived.map(formulaOf).filter((formula) => !text.includes(formula)),
  ];
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
