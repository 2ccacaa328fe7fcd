import type { MessageGroup } from "../i18n/messageGroups";
import type { Screen } from "../view-state/address";

/** The groups of messages that a screen needs beside those of every page. */
export const SCREEN_MESSAGES: Readonly<Record<Screen, readonly MessageGroup[]>> = {
  accessibility: ["accessibility"],
  overview: ["overview"],
  coverage: ["countries", "coverage", "map"],
  budget: ["budget", "checks"],
  traffic: ["traffic"],
  newsletters: ["newsletters"],
  questions: ["checks", "questions"],
  source: ["checks", "countries", "notes", "source"],
};
