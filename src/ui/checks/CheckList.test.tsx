import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Check } from "../../domain/checks/checkOutcome";
import { computeChecks } from "../../domain/checks/checks";
import { CHECKED_ANSWERS } from "../../../test/fixtures/testAnswers";
import { LANGUAGES, type Language } from "../../domain/dataset/language";
import { makeDataset } from "../../../test/fixtures/testDataset";
import { fetchCatalog } from "../../i18n/catalogs";
import { readGroup } from "../../../test/fixtures/readMessages";
import { AnswerProvider } from "../answer/AnswerProvider";
import { CheckList } from "./CheckList";
import { LanguageProvider } from "../language/LanguageProvider";

const catalogs = {
  en: await fetchCatalog("en", ["checks"]),
  fr: await fetchCatalog("fr", ["checks"]),
  nl: await fetchCatalog("nl", ["checks"]),
  de: await fetchCatalog("de", ["checks"]),
};
const checks = CHECKED_ANSWERS.flatMap(({ dataset }) => computeChecks(dataset));

function render(shown: readonly Check[], language: Language, dataset = makeDataset({})): string {
  return renderToStaticMarkup(
    <LanguageProvider language={language} catalog={catalogs[language]}>
      <AnswerProvider dataset={dataset}>
        <CheckList checks={shown} />
      </AnswerProvider>
    </LanguageProvider>,
  );
}

/** The messages that a check shows. */
const messagesOf = ({ checkId, verdict, sentence, readings = [] }: Check) => [
  `check.${checkId}.title`,
  `check.verdict.${verdict}`,
  ...(sentence ? [`check.${sentence}`] : []),
  ...readings.map((reading) => `check.reading.${reading}`),
];

test("the invented answers bring up every message of the checks", () => {
  const shown = new Set(checks.flatMap(messagesOf));
  const all = Object.keys(readGroup("checks", "en")).filter(
    (id) => id.startsWith("check.") && !id.startsWith("check.missing"),
  );
  expect(all.filter((id) => !shown.has(id))).toEqual([]);
});

test.each(LANGUAGES)("every sentence in %s has all its values", (language) => {
  for (const check of checks) {
    const text = render([check], language);
    expect(text, check.sentence).not.toMatch(/[{}]|undefined|NaN|Infinity|check\./);
  }
});

/** With numbers that are written in groups of digits. */
function enlarge(check: Check): Check {
  const times = 1_000_003;
  const parameters = Object.entries(check.parameters ?? {}).map(([name, parameter]) => {
    switch (parameter.kind) {
      case "figure":
        return [
          name,
          { ...parameter, figure: { ...parameter.figure, value: parameter.figure.value * times } },
        ];
      case "number": {
        const { low, high } = parameter.range;
        return [name, { ...parameter, range: { low: low * times, high: high * times } }];
      }
      case "count":
        return [name, { ...parameter, value: parameter.value * times }];
      default:
        return [name, parameter];
    }
  });
  return { ...check, parameters: Object.fromEntries(parameters) };
}

test.each(LANGUAGES)("every sentence in %s has its numbers also where they are of millions", (language) => {
  for (const check of checks) expect(render([enlarge(check)], language), check.sentence).not.toMatch(/NaN/);
});

test("says the verdict in a word, with a mark that only decorates", () => {
  const wrong = checks.filter(({ verdict }) => verdict === "contradictory").slice(0, 1);
  const text = render(wrong, "en");
  expect(text).toMatch(
    /<span class="check-mark" aria-hidden="true">!<\/span><span> <\/span><button[^>]*>No, a contradiction<\/button>/,
  );
  expect(text).toContain("20 articles + 5 events + 4 well-known compatriots = 29, but 28 items are stated.");
});

test("names what is missing, in the reader’s language", () => {
  const missing = checks.filter(({ missing }) => missing && missing.length > 0);
  expect(render(missing, "fr")).toContain("Non indiqué\u00a0: Articles et Évènements.");
  const text = render(missing, "en");
  expect(text).toContain("Not stated: Posts that answered (stated with different values).");
  expect(text).toContain("Not stated: newsletter (list of posts).");
  expect(text).toContain("Not stated: Training (period).");
  expect(text).toContain("Not stated: Answer published.");
});

test("leads to the evidence of all that was compared", () => {
  const [check] = checks.filter(({ sentence }) => sentence === "content_parts.holds");
  const evidence = (check?.evidenceIds ?? []).map((evidenceId, start) => ({
    kind: "text" as const,
    evidenceId,
    questionId: "2a",
    start,
    end: start + 1,
    fragment: "x",
  }));
  const text = render(check ? [check] : [], "en", makeDataset({ evidence }));
  expect(text).toContain('href="#f-content.items"');
  expect(text).toContain('aria-label="Evidence for “Do the parts add up');
});

test("leads from a reading to the formulas of its numbers", () => {
  const answer = CHECKED_ANSWERS.find(({ sentence }) => sentence === "non_senders_social.both");
  const text = render(
    computeChecks(answer?.dataset ?? makeDataset({})).filter(
      ({ checkId }) => checkId === "non_senders_social",
    ),
    "en",
    answer?.dataset,
  );
  expect(text.match(/href="#derived-[a-z-]+"/g)).toEqual([
    'href="#derived-non-senders"',
    'href="#derived-non-senders-social"',
    'href="#derived-non-senders-undecided-apart"',
    'href="#derived-non-senders-social-undecided-apart"',
  ]);
});

test("draws nothing without checks", () => {
  expect(render([], "en")).toBe("");
});
