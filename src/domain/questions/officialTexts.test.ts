import { expect, test } from "vitest";
import { findOfficialTexts } from "./officialTexts";

test("the bulletins come before the lists in which a question is found, the answer first", () => {
  const header = new Map([
    ["question_bulletin", "B011"],
    ["answer_bulletin", "B012"],
    ["question_bulletin_url", "https://parliament.example/B011.pdf"],
    ["answer_bulletin_url", "https://parliament.example/B012.pdf"],
    ["questions_url_fr", "https://parliament.example/fr"],
  ]);
  expect(findOfficialTexts(header).map(({ kind, bulletin, language }) => [kind, bulletin, language])).toEqual(
    [
      ["answer", "B012", undefined],
      ["question", "B011", undefined],
      ["list", "", "fr"],
    ],
  );
});

test("a header without addresses leads nowhere, and an address that is not https is left out", () => {
  expect(findOfficialTexts(new Map([["answer_bulletin", "B012"]]))).toEqual([]);
  expect(findOfficialTexts(new Map([["answer_bulletin_url", "javascript:alert(1)"]]))).toEqual([]);
  expect(findOfficialTexts(new Map([["answer_bulletin_url", "http://parliament.example/"]]))).toEqual([]);
});
