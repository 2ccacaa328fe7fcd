import { expect, test } from "vitest";
import { element, escapeXml } from "./svg";

test("texts of a source cannot become markup, nor break the file", () => {
  expect(escapeXml('<script>&"\u0000\ud800')).toBe("&lt;script&gt;&amp;&quot;\ufffd\ufffd");
  expect(element("a", { b: '"><x/>', c: undefined })).toBe('<a b="&quot;&gt;&lt;x/&gt;"/>');
});
