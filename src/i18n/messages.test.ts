import { compileMessage } from "@lingui/message-utils/compileMessage";
import { expect, test } from "vitest";
import english from "./messages/en.json";
import french from "./messages/fr.json";

/** Messages that are rightly the same in both languages. */
const SAME = new Set([
  "page.title",
  "region.Europe",
  "screen.budget",
  "stamp.question",
  "note.question",
  "screen.source",
  "source.fact.events",
  "source.question",
  "source.section.question",
  "source.section.questionPart",
  "source.use.event",
]);

const ids = Object.keys(english) as (keyof typeof english)[];

test("English and French have the same messages, in order", () => {
  expect(Object.keys(french)).toEqual(ids);
  expect(ids).toEqual([...ids].sort());
});

test("every message compiles", () => {
  for (const id of ids) {
    expect(() => compileMessage(english[id]), id).not.toThrow();
    expect(() => compileMessage(french[id]), id).not.toThrow();
  }
});

test("a translation has the values and tags of the original", () => {
  const differing = ids.filter(
    (id) => String(findPlaceholders(french[id])) !== String(findPlaceholders(english[id])),
  );
  expect(differing).toEqual([]);
});

test("every message is translated", () => {
  const hasWords = (message: string) => /\p{L}{4}/u.test(message.replace(/\{\w+\}/g, ""));
  const untranslated = ids.filter(
    (id) => !SAME.has(id) && hasWords(english[id]) && french[id] === english[id],
  );
  expect(untranslated).toEqual([]);
});

test("French has a no-break space before double punctuation and within quotation marks", () => {
  expect(ids.filter((id) => /\S [;:?!»]|« /.test(french[id]))).toEqual([]);
});

test("no message uses a straight apostrophe", () => {
  expect(ids.filter((id) => english[id].includes("'") || french[id].includes("'"))).toEqual([]);
});

/** Names of values and tags, each once. */
function findPlaceholders(message: string): string[] {
  const values = [...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? "");
  const tags = message.match(/<\/?\w+>/g) ?? [];
  return [...new Set([...values, ...tags])].sort();
}
