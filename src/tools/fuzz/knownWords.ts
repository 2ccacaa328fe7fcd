import { Gazetteer } from "../../extract/names/postGazetteer";
import type { Editorial } from "../../domain/dataset/editorial";
import { DUTCH } from "../../extract/vocabulary/dutch";
import { FRENCH } from "../../extract/vocabulary/french";
import { ORDINARY_WORDS } from "../../extract/vocabulary/ordinaryWords";
import { numberWords } from "../../extract/numbers/numberWords";
import type { Stretch } from "./faults";
import type { KnownWords } from "./judge";

const WORD = /[\p{L}\p{M}]+/gu;

/** Tells words that exist, by the vocabulary, the reference tables and some clean texts, from those that a fault made. */
export function createKnownWords(
  reference: Editorial["reference"],
  cleanTexts: readonly string[],
): KnownWords {
  const gazetteer = new Gazetteer(reference);
  const written = [
    ...cleanTexts,
    ...[FRENCH, DUTCH].flatMap((vocabulary) => Object.values(vocabulary).flat()),
    ...Object.values(ORDINARY_WORDS).flat(),
    ...numberWords("fr").keys(),
    ...numberWords("nl").keys(),
  ];
  const known = new Set(written.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
  return {
    isKnownWord: (word) => known.has(word.toLowerCase()) || gazetteer.resolve(word).found,
    findNames: (text, { start, end }) => {
      const names: Stretch[] = [];
      for (const run of text.slice(start, end).matchAll(CAPITALISED)) {
        const [printed] = run;
        if (gazetteer.resolve(printed.replace(/\s+/gu, " ")).found) {
          names.push({ start: start + run.index, end: start + run.index + printed.length });
          continue;
        }
        for (const word of printed.matchAll(/[^\s]+/gu)) {
          if (!gazetteer.resolve(word[0]).found) continue;
          const at = start + run.index + word.index;
          names.push({ start: at, end: at + word[0].length });
        }
      }
      return names;
    },
  };
}

/** A word that begins with a capital letter, and those that follow it after a space. */
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+(?:[ \u00a0-](?:de |do )?\p{Lu}[\p{L}\p{M}]+)*/gu;
