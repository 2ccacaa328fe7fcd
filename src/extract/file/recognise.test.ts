import { expect, test } from "vitest";
import { recogniseBytes, recogniseFile, recogniseText } from "./recognise";
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
  [`${OLD_OFFICE}P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0 \0D\0o\0c\0u\0m\0e\0n\0t\0`, "presentation"],
  [`${OLD_OFFICE}_\0_\0s\0u\0b\0s\0t\0g\x001\0.\x000\0_\0`, "mail"],
  [`${OLD_OFFICE}S\0o\0m\0e\0t\0h\0i\0n\0g\0`, undefined],
  ["PK\u0003\u0004…[Content_Types].xml…ppt/presentation.xml…", "presentation"],
  ["PK\u0003\u0004…mimetypeapplication/vnd.oasis.opendocument.presentation…", "presentation"],
  ["PK\u0003\u0004…mimetypeapplication/epub+zip…", "e-book"],
  ["PK\u0003\u0004…Index/Document.iwa…preview.jpg…", "apple-office"],
  [`${"x".repeat(60)}BOOKMOBI`, "e-book"],
  ["\u0089PNG\r\n\u001a\n", "image"],
  ["\u00ff\u00d8\u00ff\u00e0..JFIF", "image"],
  ["II*\0....", "image"],
  ["RIFF....WEBPVP8 ", "image"],
  ["....ftypheic", "image"],
  ["....ftypmp42", "recording"],
  ["ID3....", "recording"],
  ["7z\u00bc\u00af'\u001c", "archive"],
  ["Rar!\u001a\u0007\u0001", "archive"],
  ["\u001f\u008b\u0008....", "archive"],
  [`${"x".repeat(257)}ustar`, "archive"],
  ["Bulletin n° : B001", undefined],
])("bytes that begin %j are of kind %s", (bytes, kind) => {
  expect(recogniseBytes(bytesOf(bytes))).toBe(kind);
});

test.each([
  ["\n<!DOCTYPE html><html><body><p>Question</p></body></html>", "html"],
  ['<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="x">', "html"],
  ['<?xml version="1.0"?>\n<svg xmlns="x">', "image"],
  ['<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>', "word"],
  ['<?xml version="1.0"?>\n<akomaNtoso>', "xml"],
  [
    "Received: from a\n by b\nFrom: a@essai.be\nTo: b@essai.be\nSubject: Question\nMIME-Version: 1.0\n",
    "mail",
  ],
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

test("a zip is an archive where no text can be in it, and may be a data package elsewhere", () => {
  const zip = bytesOf("PK\u0003\u0004…datapackage.json…");
  expect(recogniseFile(zip)).toBe("archive");
  expect(recogniseBytes(zip)).toBeUndefined();
});

test("no question of the Chamber is taken for something else", () => {
  for (const text of Object.values(TEST_DOCUMENTS)) {
    expect(recogniseText(text)).toBeUndefined();
    expect(recogniseText(text.replaceAll("Essai", "Sénat"))).toBeUndefined();
  }
});
