import fc from "fast-check";
import { DOCUMENT_NAMES, readDocument } from "../readDocuments";

const DOCUMENTS = DOCUMENT_NAMES.map(readDocument);

/** One change to a text, where it is made in thousandths of its length, and what with. */
type Mutation = (text: string, from: number, length: number, noise: string) => string;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, from, length) => text.slice(0, from) + text.slice(from + length),
  truncate: (text, from) => text.slice(0, from),
  repeat: (text, from, length) => text.slice(0, from + length) + text.slice(from),
  swap: (text, from, length) => {
    const [second, third] = [from + length, from + 2 * length];
    return text.slice(0, from) + text.slice(second, third) + text.slice(from, second) + text.slice(third);
  },
  noise: (text, from, _, noise) => text.slice(0, from) + noise + text.slice(from),
  overwrite: (text, from, length, noise) => text.slice(0, from) + noise + text.slice(from + length),
  other: (text, from, length, noise) => {
    const other = DOCUMENTS[noise.length % DOCUMENTS.length] ?? "";
    return text.slice(0, from) + other.slice(from, from + length * 3) + text.slice(from);
  },
  unbreak: (text) => text.replaceAll("\n", ""),
  capitals: (text, from, length) =>
    text.slice(0, from) + text.slice(from, from + length).toUpperCase() + text.slice(from + length),
  digits: (text, from, length) =>
    text.slice(0, from) + text.slice(from, from + length).replace(/\d/gu, "0") + text.slice(from + length),
};

const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc
    .constantFrom(..."0123456789.,:;()-–%€ \u00a0\u202f\u0301\ud800\n".split(""))
    .map((sign) => sign.repeat(9)),
);

/** One of the documents, cut, repeated, swapped, overwritten or with noise in it, up to five times over. */
export const mutatedDocument: fc.Arbitrary<string> = fc
  .record({
    document: fc.constantFrom(...DOCUMENTS),
    steps: fc.array(
      fc.record({
        name: fc.constantFrom(...Object.keys(MUTATIONS)),
        at: fc.integer({ min: 0, max: 999 }),
        length: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 })),
        noise,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ document, steps }) =>
    steps.reduce((text, { name, at, length, noise: with_ }) => {
      const from = Math.floor((text.length * at) / 1000);
      return MUTATIONS[name]?.(text, from, length, with_) ?? text;
    }, document),
  );
