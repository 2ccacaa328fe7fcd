import type { ComponentType } from "react";
import type { MessageGroup } from "../i18n/messageGroups";
import type { Screen } from "../view-state/address";

export interface ScreenRow {
  /** The groups of messages that it needs beside those of every page. */
  readonly messages: readonly MessageGroup[];
  /** Lays two of the shipped sources beside each other: a page is alive only where it has both. */
  readonly comparesSources?: true;
  /** A file of its own, loaded when it is asked for. */
  readonly load: () => Promise<ComponentType>;
}

/** Every screen but the dossier, which is made of others. The menu has its order from `view-state/address`. */
export const SCREEN_ROWS: Readonly<Record<Exclude<Screen, "dossier">, ScreenRow>> = {
  plain: {
    messages: ["glossary", "plain"],
    load: async () => (await import("../features/plain/Plain")).Plain,
  },
  accessibility: {
    messages: ["accessibility"],
    load: async () => (await import("../features/accessibility/Accessibility")).Accessibility,
  },
  open: {
    messages: ["open"],
    load: async () => (await import("../features/open/Open")).Open,
  },
  data: {
    messages: ["data"],
    load: async () => (await import("../features/data/Data")).Data,
  },
  overview: {
    messages: ["overview"],
    load: async () => (await import("../features/overview/Overview")).Overview,
  },
  coverage: {
    messages: ["countries", "coverage", "map"],
    load: async () => (await import("../features/coverage/Coverage")).Coverage,
  },
  budget: {
    messages: ["budget"],
    load: async () => (await import("../features/budget/Budget")).Budget,
  },
  traffic: {
    messages: ["traffic"],
    load: async () => (await import("../features/traffic/Traffic")).Traffic,
  },
  newsletters: {
    messages: ["newsletters"],
    load: async () => (await import("../features/newsletters/Newsletters")).Newsletters,
  },
  compare: {
    messages: ["compare", "countries"],
    load: async () => (await import("../features/compare/Compare")).Compare,
  },
  changes: {
    messages: ["changes", "countries", "coverage", "map"],
    load: async () => (await import("../features/changes/Changes")).Changes,
    comparesSources: true,
  },
  ministries: {
    messages: ["countries", "map", "ministries"],
    load: async () => (await import("../features/ministries/Ministries")).Ministries,
  },
  questions: {
    messages: ["questions"],
    load: async () => (await import("../features/questions/Questions")).Questions,
  },
  source: {
    messages: ["checks", "countries", "notes", "source"],
    load: async () => (await import("../features/source/Source")).Source,
  },
};

export const DOSSIER_MESSAGES: readonly MessageGroup[] = ["checks", "countries", "dossier", "notes"];

export function messagesOfScreen(screen: Screen): readonly MessageGroup[] {
  return screen === "dossier" ? DOSSIER_MESSAGES : SCREEN_ROWS[screen].messages;
}

/** Whether the screen needs the tables of the first two sources, not of the one shown alone. */
export function comparesSources(screen: Screen): boolean {
  return screen !== "dossier" && SCREEN_ROWS[screen].comparesSources === true;
}
