import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Evidence } from "../../domain/dataset/document";
import { makeDataset } from "../../../test/fixtures/testDataset";
import { fetchCatalog } from "../../i18n/catalogs";
import { AnswerProvider } from "../answer/AnswerProvider";
import { LanguageProvider } from "../language/LanguageProvider";
import { EvidencePlace } from "./EvidencePlace";

const catalog = await fetchCatalog("en", ["notes"]);

test("the ten characters from position 363 on are told as 364 to 373", () => {
  const text = render({
    ...{ kind: "text", evidenceId: "d", questionId: "" },
    ...{ start: 363, end: 373, fragment: "23/02/2016" },
  });
  expect(text).toContain("characters 364 to 373");
});

test("a record is told by its value, item, property and the window in which it was seen", () => {
  const text = render({
    ...{ kind: "record", evidenceId: "r", questionId: "", item: "Q1", property: "P2013" },
    ...{ value: "QuitoPost", url: "https://example.org/Q1", seenFrom: "2025-12-05", seenTo: "2026-01-02" },
  });
  expect(text).toContain('<a href="https://example.org/Q1">QuitoPost</a>');
  expect(text).toContain("record Q1, P2013, seen 5 Dec 2025 – 2 Jan 2026");
});

test("a fragment of ten thousand letters is quoted by its first three hundred", () => {
  const text = render({
    ...{ kind: "text", evidenceId: "d", questionId: "" },
    ...{ start: 0, end: 10_000, fragment: "🌋".repeat(10_000) },
  });
  expect(text).toContain(`<q><span>${"🌋".repeat(300)}…</span></q>`);
});

function render(evidence: Evidence): string {
  return renderToStaticMarkup(
    <LanguageProvider language="en" catalog={catalog}>
      <AnswerProvider dataset={makeDataset({})}>
        <EvidencePlace evidence={evidence} />
      </AnswerProvider>
    </LanguageProvider>,
  );
}
