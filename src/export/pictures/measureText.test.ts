import { expect, test } from "vitest";
import { measureText, wrapText } from "./textWidth";

test("words stay whole, in order, in lines that fit", () => {
  const text = "Six in ten visitors came from Belgium itself, four in ten from abroad";
  const lines = wrapText(text, 200, 15);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(" ")).toBe(text);
  for (const line of lines) expect(measureText(line, 15)).toBeLessThanOrEqual(200);
});

test("a word wider than its line is broken, an address after its marks", () => {
  const address = "https://example.org/fr/coverage/?channels=twitter&regions=Africa#posts";
  const lines = wrapText(address, 160, 12);
  expect(lines.join("")).toBe(address);
  expect(lines[0]).toMatch(/[/.]$/);
  for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(160);
});

test("a no-break space holds its words together, an empty text has no line", () => {
  expect(wrapText("5\u00a0000 €", 45, 15)).toEqual(["5\u00a0000", "€"]);
  expect(wrapText(" ", 100, 15)).toEqual([]);
});

test.each(["北京和東京", "Санкт-Петербург", "القاهرة"])(
  "%s is given room in scripts without capitals too",
  (text) => {
    expect(measureText(text, 10)).toBeGreaterThanOrEqual([...text].length * 6);
  },
);
