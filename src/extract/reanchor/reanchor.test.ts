import { isTextEvidence } from "../../domain/dataset/document";
import { ABOUT_NOTHING } from "../../../test/fixtures/testDataset";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Dataset } from "../../domain/dataset/dataset";
import { createOffsetOf } from "../text/codePoints";
import { extract } from "../extract";
import { outline } from "../text/outline";
import { isSameQuestion, judgementsOf, reanchor, type Anchor, type Verdict } from "./reanchor";
import { FRENCH_LETTERED, FRENCH_TYPESET, TEST_DOCUMENTS } from "../../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";
import { wordsOnly } from "../text/wordsOnly";

function packageOf(raw: string): Dataset {
  return extract(raw, { reference: TEST_REFERENCE, judgements: undefined }).dataset;
}

/** Finds the evidence of one text in another, with the verdict that their words give. */
function anchorIn(packaged: string, opened: string, shipped = packageOf(packaged)) {
  const read = extract(opened, { reference: TEST_REFERENCE, judgements: judgementsOf(shipped) });
  const verdict: Verdict =
    packaged === opened
      ? "same-text"
      : wordsOnly(packaged) === wordsOnly(opened)
        ? "same-words"
        : isSameQuestion(shipped, read.dataset)
          ? "same-question"
          : "other";
  const anchors = reanchor(shipped.evidence.filter(isTextEvidence), verdict, read, outline(opened));
  expectRight(anchors, read.normalisedText);
  return { verdict, anchors, states: countStates(anchors) };
}

/** Whatever counts as found has its own words at its place. */
function expectRight(anchors: readonly Anchor[], text: string) {
  const offsetOf = createOffsetOf(text);
  for (const { evidence, place } of anchors) {
    if (!place) continue;
    const there = text.slice(offsetOf(place.start), offsetOf(place.end));
    expect(wordsOnly(there)).toBe(wordsOnly(evidence.fragment));
  }
}

function countStates(anchors: readonly Anchor[]) {
  const count = (status: Anchor["status"]) => anchors.filter((anchor) => anchor.status === status).length;
  return { atPlace: count("at-place"), reAnchored: count("re-anchored"), notFound: count("not-found") };
}

const lostIds = (anchors: readonly Anchor[]) =>
  anchors.filter(({ status }) => status === "not-found").map(({ evidence }) => evidence.evidenceId);

for (const [name, raw] of Object.entries(TEST_DOCUMENTS)) {
  test(`${name}: in the same text all evidence stands at its place`, () => {
    const { verdict, anchors, states } = anchorIn(raw, raw);
    expect(verdict).toBe("same-text");
    expect(states.atPlace).toBe(anchors.length);
    expect(anchors.length).toBeGreaterThan(3);
  });

  test(`${name}: with line breaks folded and spaces doubled all evidence is found again`, () => {
    const { verdict, anchors, states } = anchorIn(raw, raw.replace(/\s+/gu, " \n "));
    expect(verdict).toBe("same-words");
    expect(states.notFound).toBe(0);
    expect(anchors.map(({ evidence }) => evidence.evidenceId)).toEqual(
      packageOf(raw).evidence.map(({ evidenceId }) => evidenceId),
    );
  });
}

test("without its line breaks the text has the same words, and all evidence is re-anchored", () => {
  const glued = FRENCH_LETTERED.replaceAll("\n", "");
  const { verdict, states } = anchorIn(FRENCH_LETTERED, glued);
  expect(verdict).toBe("same-words");
  expect(states.notFound).toBe(0);
  expect(states.reAnchored).toBeGreaterThan(10);
});

test("signs beyond the first plane do not shift what is found", () => {
  const { states } = anchorIn(FRENCH_TYPESET, FRENCH_TYPESET.replaceAll(" ", "  ").replace("🌍  ", "🌍"));
  expect(states.notFound).toBe(0);
  expect(states.reAnchored).toBeGreaterThan(0);
});

test("a name taken from a list is not found, and only that", () => {
  const { verdict, anchors } = anchorIn(FRENCH_LETTERED, FRENCH_LETTERED.replace("Pékin, ", ""));
  expect(verdict).toBe("same-question");
  expect(lostIds(anchors)).toEqual(["p-beijing-instagram"]);
});

test("a name that moved to another list is not found, though it still stands in the same answer", () => {
  const moved = FRENCH_LETTERED.replace("Pékin, ", "").replace(
    "Notre ambassade en Italie",
    "Les postes qui disposent d'un compte YouTube sont les suivants: Tokyo, Pékin. Notre ambassade en Italie",
  );
  expect(lostIds(anchorIn(FRENCH_LETTERED, moved).anchors)).toEqual(["p-beijing-instagram"]);
});

test("a figure with another number is not found", () => {
  const { anchors } = anchorIn(
    FRENCH_LETTERED,
    FRENCH_LETTERED.replace("1.234 visiteurs", "1.235 visiteurs"),
  );
  expect(lostIds(anchors)).toEqual(["f-traffic-unique-visitors"]);
});

test("in another document nothing is found, whatever names it shares", () => {
  const other = FRENCH_LETTERED.replace("n° : 0042", "n° : 0043");
  const { verdict, anchors } = anchorIn(FRENCH_LETTERED, other);
  expect(verdict).toBe("other");
  expect(lostIds(anchors)).toHaveLength(anchors.length);
});

/** A package whose statement rests on a fragment that the extractor does not look for by itself. */
function withStatement(raw: string, questionId: string, fragment: string): Dataset {
  const labels = { en: "In own words.", fr: "", nl: "", de: "" };
  const shipped = packageOf(raw);
  const judgements = {
    ...judgementsOf(shipped),
    statements: [{ ...ABOUT_NOTHING, statementId: "own", questionId, fragment, text: labels }],
  };
  return extract(raw, { reference: TEST_REFERENCE, judgements }).dataset;
}

test("a statement is found by its fragment also where the space in it is gone", () => {
  const shipped = withStatement(FRENCH_LETTERED, "2a", "en moyenne 1:05 minute");
  const closer = FRENCH_LETTERED.replace("1:05 minute", "1:05minute");
  const { verdict, anchors } = anchorIn(FRENCH_LETTERED, closer, shipped);
  expect(verdict).toBe("same-words");
  expect(anchors.find(({ evidence }) => evidence.evidenceId === "s-own")?.status).toBe("re-anchored");
});

test("a statement whose fragment is gone is not found", () => {
  const shipped = withStatement(FRENCH_LETTERED, "2a", "en moyenne 1:05 minute");
  const { anchors } = anchorIn(
    FRENCH_LETTERED,
    FRENCH_LETTERED.replace("en moyenne 1:05", "toujours 1:05"),
    shipped,
  );
  expect(lostIds(anchors)).toContain("s-own");
});

const SOURCE = new URL("../../../../shared/source/qrva-54-b079-0516-fr.txt", import.meta.url);

test.skipIf(!existsSync(SOURCE))(
  "finds all of its evidence in the official text under other spaces (skipped where ../shared/source is absent)",
  () => {
    const raw = readFileSync(SOURCE, "utf8");
    const { verdict, states } = anchorIn(raw, raw.replace(/\s+/gu, "\u00a0 "));
    expect(verdict).toBe("same-words");
    expect(states.notFound).toBe(0);
  },
);
