import type { MessageGroup } from "../i18n/messageGroups";
import type { Screen } from "../view-state/address";

/** The groups of messages that a screen needs beside those of every page. */
export const SCREEN_MESSAGES: Readonly<Record<Screen, readonly MessageGroup[]>> = {
  accessibility: ["accessibility"],
  overview: ["overview"],
  coverage: ["countries", "coverage", "map"],
  budget: ["budget"],
  traffic: ["traffic"],
  newsletters: ["newsletters"],
  compare: ["compare", "countries"],
  questions: ["checks", "questions"],
  source: ["checks", "countries", "notes", "source"],
  dossier: ["checks", "countries", "dossier", "notes"],
};
