import type { MessageGroup } from "../i18n/messageGroups";
import type { Screen } from "../view-state/address";

/** The groups of messages that a screen needs beside those of every page. */
export const SCREEN_MESSAGES: Readonly<Record<Screen, readonly MessageGroup[]>> = {
  overview: ["overview"],
  coverage: ["coverage"],
  budget: ["budget", "checks"],
  traffic: ["traffic", "checks", "notes"],
  questions: ["checks", "questions"],
  source: ["checks", "notes", "source"],
};
