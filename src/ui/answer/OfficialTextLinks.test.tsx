import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../domain/dataset/language";
import { makeDataset } from "../../../test/fixtures/testDataset";
import { fetchCatalog } from "../../i18n/catalogs";
import { AnswerProvider } from "./AnswerProvider";
import { LanguageProvider } from "../language/LanguageProvider";
import { OfficialAnswerLink } from "./OfficialAnswerLink";
import { OfficialTextLinks } from "./OfficialTextLinks";

const catalogs = {
  en: await fetchCatalog("en", []),
  fr: await fetchCatalog("fr", []),
  nl: await fetchCatalog("nl", []),
  de: await fetchCatalog("de", []),
};
const HEADER = new Map([
  ["legislature", "57"],
  ["question", "0042"],
  ["answer_bulletin", "B012"],
  ["answer_bulletin_url", "https://parliament.example/B012.pdf"],
  ["questions_url_nl", "https://parliament.example/nl"],
]);

function render(language: Language, header: ReadonlyMap<string, string>): string {
  return renderToStaticMarkup(
    <LanguageProvider language={language} catalog={catalogs[language]}>
      <AnswerProvider dataset={makeDataset({ header })}>
        <OfficialTextLinks />
        <OfficialAnswerLink header={header} />
      </AnswerProvider>
    </LanguageProvider>,
  );
}

test.each(LANGUAGES)(
  "in %s the official text is linked, with the numbers by which it is found",
  (language) => {
    const text = render(language, HEADER);
    expect(text.match(/href="[^"]*"/g)).toEqual([
      'href="https://parliament.example/B012.pdf"',
      'href="https://parliament.example/nl"',
      'href="https://parliament.example/B012.pdf"',
    ]);
    for (const number of ["57", "0042", "B012"]) expect(text).toContain(number);
    expect(text).toContain("Nederlands");
  },
);

test("a document whose data name no address shows none", () => {
  expect(render("en", new Map([["answer_bulletin", "B012"]]))).toBe("");
});
