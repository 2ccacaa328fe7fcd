import { expect, test } from "vitest";
import { foldText } from "./foldText";

test("folds accents, case, hyphens and letters that have no base", () => {
  expect(foldText("São-Paulo")).toBe("sao paulo");
  expect(foldText("Straßburg")).toBe("strassburg");
  expect(foldText("  Genève (ONU) ")).toBe("geneve onu");
});
