import { expect, test } from "vitest";
import { recogniseBytes, recogniseText } from "./recognise";
import { TEST_DOCUMENTS } from "../../../test/fixtures/testDocuments";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

test.each([
  ["%PDF-1.4\n%…", "pdf"],
  ["{\\rtf1\\ansi Réponse}", "rtf"],
  ["PK\u0003\u0004…[Content_Types].xml…word/document.xml…", "word"],
  ["PK\u0003\u0004…mimetypeapplication/vnd.oasis.opendocument.text…", "word"],
  ["PK\u0003\u0004…[Content_Types].xml…xl/workbook.xml…", "spreadsheet"],
  ["PK\u0003\u0004…datapackage.json…", undefined],
  [`${OLD_OFFICE}W\0o\0r\0d\0D\0o\0c\0`, "word"],
  [`${OLD_OFFICE}W\0o\0r\0k\0b\0o\0o\0k\0`, "spreadsheet"],
  ["Bulletin n° : B001", undefined],
])("bytes that begin %j are of kind %s", (bytes, kind) => {
  expect(recogniseBytes(bytesOf(bytes))).toBe(kind);
});

test.each([
  ["\n<!DOCTYPE html><html><body><p>Question</p></body></html>", "html"],
  ["<p class='x'>Question</p>", "html"],
  ["post;channel;state\nRome;X;yes\nOslo;X;no\nWenen;X;\n", "spreadsheet"],
  ["Sénat de Belgique\nQuestion écrite n° 6-12 de Ada Martin\nQuestion\n…", "senate"],
  ["Belgische Senaat\nSchriftelijke vraag nr. 6-12\nVraag\n…", "senate"],
  ["VLAAMS PARLEMENT\nSchriftelijke vraag nr. 12\n…", "other-parliament"],
  ["Assemblée nationale\nQuestion écrite n° 12\n…", "other-parliament"],
  ["DO 2015201600012\nQuestion n° 12 de Mme Ada Martin du 1 mars\nQuestion n° 13 de M. Petit\n…", "bulletin"],
  ["Une lettre sur la météo, sans plus.", undefined],
])("the text %j is of kind %s", (text, kind) => {
  expect(recogniseText(text)).toBe(kind);
});

test("no question of the Chamber is taken for something else", () => {
  for (const text of Object.values(TEST_DOCUMENTS)) {
    expect(recogniseText(text)).toBeUndefined();
    expect(recogniseText(text.replaceAll("Essai", "Sénat"))).toBeUndefined();
  }
});
