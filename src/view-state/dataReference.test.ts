import { expect, test } from "vitest";
import {
  addressOfData,
  findDataReference,
  isShippedReference,
  splitReference,
  withDataReference,
  withoutDataReference,
} from "./dataReference";
import { folderOfReference, formatDataReference, nameInReference, referToMinistry } from "./referenceNames";

const SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const REFERENCE = "55-0042.9f86d081884c";

test("a reference names the question and the beginning of the hash", () => {
  expect(formatDataReference("55-0042", SHA256)).toBe(REFERENCE);
  expect(nameInReference(REFERENCE)).toBe("55-0042");
});

test("data without a number are named by their hash, and a number from a stranger breaks no address", () => {
  expect(formatDataReference("", SHA256)).toBe(".9f86d081884c");
  expect(nameInReference(".9f86d081884c")).toBe("");
  const hostile = formatDataReference("a&b=c#d%2e.é/" + "9".repeat(99), SHA256);
  expect(findDataReference(`q=x&data=${hostile}`)).toBe(hostile);
});

test("a reference comes last, in place of the one before, and goes without a trace", () => {
  expect(withDataReference("q=a%2Cb&sort=-name", REFERENCE)).toBe(`q=a%2Cb&sort=-name&data=${REFERENCE}`);
  expect(withDataReference(`data=${REFERENCE}&q=a`, ".000000000000")).toBe("q=a&data=.000000000000");
  expect(withDataReference("", REFERENCE)).toBe(`data=${REFERENCE}`);
  expect(withDataReference(`q=a&data=${REFERENCE}`, "")).toBe("q=a");
  expect(withoutDataReference(`data=${REFERENCE}`)).toBe("");
});

test.each([
  ["/en/coverage/", REFERENCE, `/en/coverage/?data=${REFERENCE}`],
  ["/en/coverage/?", "register-2026", "/en/coverage/?data=register-2026"],
  ["/en/coverage/?", "", "/en/coverage/"],
  ["/en/coverage/?q=why?&data=register-2026", "", "/en/coverage/?q=why?"],
])("the address %s of the data “%s” is %s", (address, reference, expected) => {
  expect(addressOfData(address, reference)).toBe(expected);
});

test.each([
  "",
  "data=",
  "data=55-0042",
  "data=55-0042.9F86D081884C",
  "data=../x.9f86d081884c",
  "xdata=a.9f86d081884c",
])("%j holds no reference and is left as it is", (search) => {
  expect(findDataReference(search)).toBe("");
  expect(withoutDataReference(search)).toBe(search);
});

test("one ministry of a shipped package is named after it, and leaves no choice of ministries in the address", () => {
  expect(referToMinistry("register-2026", "be")).toBe("register-2026.be");
  expect(referToMinistry("", "be")).toBe("answer-54-0516.be");
  expect(findDataReference("q=a&data=register-2026.be")).toBe("register-2026.be");
  expect(splitReference("register-2026.be")).toEqual(["register-2026", "be"]);
  expect(splitReference("answer-54-0516.be")).toEqual(["", "be"]);
  expect(withDataReference("ministries=be&q=a&data=register-2026", "register-2026.be")).toBe(
    "q=a&data=register-2026.be",
  );
  expect(withDataReference("ministries=be&q=a", "register-2026")).toBe(
    "ministries=be&q=a&data=register-2026",
  );
  expect(isShippedReference("register-2026.be")).toBe(true);
  expect(folderOfReference("register-2026.be")).toBe("register-2026");
});

test.each([
  "register-2026",
  "register-2026x",
  "register-2026.",
  "register-2026.be.x",
  "other.be",
  REFERENCE,
  "",
])("%j names no ministry", (reference) => {
  expect(splitReference(reference)).toEqual([reference, ""]);
});

test("shipped packages are named by their folder, and the one that the site opens with is not named", () => {
  expect(findDataReference("q=a&data=register-2026")).toBe("register-2026");
  expect(withoutDataReference("q=a&data=register-2026")).toBe("q=a");
  expect(findDataReference("data=answer-54-0516")).toBe("");
  expect(withDataReference("data=register-2026", "")).toBe("");
  expect([isShippedReference("register-2026"), isShippedReference(REFERENCE)]).toEqual([true, false]);
  expect([folderOfReference("register-2026"), folderOfReference("")]).toEqual([
    "register-2026",
    "answer-54-0516",
  ]);
});
