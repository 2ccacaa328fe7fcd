import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeDataset } from "../domain/testDataset";
import { fetchI18n } from "../i18n/catalogs";
import { AnswerProvider } from "./AnswerProvider";
import { LanguageProvider } from "./LanguageProvider";
import { EvidencePlace } from "./NoteBody";

const i18n = await fetchI18n("en", ["notes"]);

test("the ten characters from position 363 on are told as 364 to 373", () => {
  const evidence = { evidenceId: "d", questionId: "", start: 363, end: 373, fragment: "23/02/2016" };
  const text = renderToStaticMarkup(
    <LanguageProvider language="en" i18n={i18n}>
      <AnswerProvider dataset={makeDataset({})}>
        <EvidencePlace evidence={evidence} />
      </AnswerProvider>
    </LanguageProvider>,
  );
  expect(text).toContain("characters 364 to 373");
});
