import { setupI18n, type I18n, type Messages } from "@lingui/core";
import type english from "./messages/en.json";
import type { InterfaceLanguage } from "./languages";
import type { MessageGroup } from "./messageGroups";

/** English is the reference: a message that it has not cannot be asked for. */
export type MessageId = keyof typeof english;

type Catalogue = () => Promise<{ readonly default: Messages }>;

const CATALOGUES: Readonly<Record<InterfaceLanguage, Readonly<Record<MessageGroup | "common", Catalogue>>>> =
  {
    en: {
      common: () => import("./messages/en.json?messages"),
      overview: () => import("./messages/en.json?messages&group=overview"),
      budget: () => import("./messages/en.json?messages&group=budget"),
      traffic: () => import("./messages/en.json?messages&group=traffic"),
      checks: () => import("./messages/en.json?messages&group=checks"),
      citation: () => import("./messages/en.json?messages&group=citation"),
      questions: () => import("./messages/en.json?messages&group=questions"),
      source: () => import("./messages/en.json?messages&group=source"),
      pages: () => import("./messages/en.json?messages&group=pages"),
    },
    fr: {
      common: () => import("./messages/fr.json?messages"),
      overview: () => import("./messages/fr.json?messages&group=overview"),
      budget: () => import("./messages/fr.json?messages&group=budget"),
      traffic: () => import("./messages/fr.json?messages&group=traffic"),
      checks: () => import("./messages/fr.json?messages&group=checks"),
      citation: () => import("./messages/fr.json?messages&group=citation"),
      questions: () => import("./messages/fr.json?messages&group=questions"),
      source: () => import("./messages/fr.json?messages&group=source"),
      pages: () => import("./messages/fr.json?messages&group=pages"),
    },
  };

/** Loads the messages of one language that every page has, and those of the groups. Rejects where a file cannot be loaded. */
export async function fetchI18n(
  language: InterfaceLanguage,
  groups: readonly MessageGroup[] = [],
): Promise<I18n> {
  const { default: messages } = await CATALOGUES[language].common();
  const i18n = setupI18n({
    locale: language,
    messages: { [language]: messages },
    missing: (_language, id) => {
      console.error(`the message ${id} is not loaded`);
      return id;
    },
  });
  await fetchMessages(i18n, language, groups);
  return i18n;
}

const LOADED = new WeakMap<I18n, Set<MessageGroup>>();

/**
 * Adds the messages of the groups. What is there already is not added again: every addition draws anew what
 * speaks, and a page that is drawn anew before it is alive loses what was prerendered.
 */
export async function fetchMessages(
  i18n: I18n,
  language: InterfaceLanguage,
  groups: readonly MessageGroup[],
): Promise<void> {
  const loaded = LOADED.get(i18n) ?? new Set();
  LOADED.set(i18n, loaded);
  const absent = groups.filter((group) => !loaded.has(group));
  if (absent.length === 0) return;
  const catalogues = await Promise.all(absent.map((group) => CATALOGUES[language][group]()));
  i18n.load(language, Object.assign({}, ...catalogues.map(({ default: messages }) => messages)) as Messages);
  for (const group of absent) loaded.add(group);
}
