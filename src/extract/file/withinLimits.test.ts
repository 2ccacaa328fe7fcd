import { expect, test } from "vitest";
import { extract } from "../extract";
import { frenchDocument } from "../../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";
import { readFrench } from "../../../test/fixtures/testReading";

test.each([
  ["16 digits", "Le SPF a dépensé 1.234.567.890.123.456 euros.", "1.234.567.890.123.456 euros"],
  ["16 decimals", "Le SPF a dépensé 1,2345678901234567 euros.", "1,2345678901234567 euros"],
])("a number of %s makes no figure and is reported", (_, answer, printed) => {
  const { figures, numbers } = readFrench(answer);
  expect(figures).toEqual([]);
  expect(numbers).toEqual([`${printed}: out-of-range`]);
});

test("a name with a control character makes no fact, and both its pieces are reported", () => {
  const answer = "Les postes suivants ont un compte Twitter: Rome, Vi\u001fenne, Londres.";
  const { dataset } = extract(frenchDocument(answer), { reference: TEST_REFERENCE, judgements: undefined });
  expect(JSON.stringify(dataset)).not.toContain("\\u001f");
  expect(dataset.presences).toHaveLength(2);
  expect(dataset.unresolved.map(({ text }) => text)).toEqual(expect.arrayContaining(["Vi", "enne"]));
});
