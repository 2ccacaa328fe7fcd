import type { Evidence, FileEvent } from "../../domain/dataset/document";
import { EVENT_KINDS } from "../../domain/figures/eventKinds";
import type { Labels } from "../../domain/dataset/language";
import type { Question } from "../../domain/questions/question";

const FILED = "2016-01-04";
const ANSWERED = "2016-03-01";
const NOBODY: Labels = { en: "", fr: "", nl: "", de: "" };

/** The header of a question that nobody asked; the seed is its number. */
export function sampleHeader(seed: number): ReadonlyMap<string, string> {
  return new Map([
    ["legislature", "0"],
    ["question", String(seed)],
    ["title", "Synthetic sample: no question, no answer"],
    ["text_language", "fr"],
    ["filed", FILED],
    ["answer_published", ANSWERED],
  ]);
}

/** Two dates, each with its place in the header. */
export function sampleEvents(): {
  readonly events: readonly FileEvent[];
  readonly evidence: readonly Evidence[];
} {
  const kinds = [
    ["filed", FILED],
    ["answer_published", ANSWERED],
  ] as const;
  return {
    events: kinds.map(([kind, date]) => ({
      eventId: kind,
      date,
      kind,
      labels: EVENT_KINDS[kind],
      evidenceId: `d-${kind}`,
    })),
    evidence: kinds.map(([kind, date], index) => ({
      kind: "text",
      evidenceId: `d-${kind}`,
      questionId: "",
      start: index * 20,
      end: index * 20 + date.length,
      fragment: date,
    })),
  };
}

/** What such an answer answers, and what nobody asked for is missing from it. */
export function sampleQuestions(): readonly Question[] {
  return [
    {
      questionId: "1a",
      answered: "full",
      asked: {
        en: "Which posts are on Facebook and Twitter?",
        fr: "Quels postes sont présents sur Facebook et Twitter ?",
        nl: "Welke posten zijn aanwezig op Facebook en Twitter?",
        de: "Welche Vertretungen sind auf Facebook und Twitter vertreten?",
      },
      reason: {
        en: "Made up: two complete lists.",
        fr: "Fictif : deux listes complètes.",
        nl: "Verzonnen: twee volledige lijsten.",
        de: "Erfunden: zwei vollständige Listen.",
      },
      needed: NOBODY,
    },
    {
      questionId: "1b",
      answered: "partial",
      asked: {
        en: "Which posts send a newsletter?",
        fr: "Quels postes diffusent un bulletin d’information ?",
        nl: "Welke posten versturen een nieuwsbrief?",
        de: "Welche Vertretungen versenden einen Newsletter?",
      },
      reason: {
        en: "Made up: only a survey.",
        fr: "Fictif : seulement un sondage.",
        nl: "Verzonnen: alleen een enquête.",
        de: "Erfunden: nur eine Umfrage.",
      },
      needed: {
        en: "the posts that did not take part in the survey",
        fr: "les postes qui n’ont pas participé au sondage",
        nl: "de posten die niet aan de enquête deelnamen",
        de: "die Vertretungen, die nicht an der Umfrage teilnahmen",
      },
    },
  ];
}
