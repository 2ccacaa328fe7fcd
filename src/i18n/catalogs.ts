import { setupI18n, type I18n, type Messages } from "@lingui/core";
import type english from "./messages/en.json";
import type { InterfaceLanguage } from "./languages";
import type { MessageGroup } from "./messageGroups";

/** English is the reference: a message that it has not cannot be asked for. */
export type MessageId = keyof typeof english;

type Loader = () => Promise<Messages>;

/** Path of a language's file → loader of one group of its messages. A glob takes nothing but literals. */
const CATALOGUES: Readonly<Record<MessageGroup | "common", Readonly<Record<string, Loader>>>> = {
  common: import.meta.glob<Messages>("./messages/*.json", { import: "default", query: "?messages" }),
  overview: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=overview",
  }),
  coverage: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=coverage",
  }),
  budget: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=budget",
  }),
  traffic: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=traffic",
  }),
  newsletters: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=newsletters",
  }),
  compare: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=compare",
  }),
  questions: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=questions",
  }),
  source: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=source",
  }),
  checks: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=checks",
  }),
  citation: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=citation",
  }),
  finder: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=finder",
  }),
  glossary: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=glossary",
  }),
  pages: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=pages",
  }),
};

function fetchCatalogue(group: MessageGroup | "common", language: InterfaceLanguage): Promise<Messages> {
  const load = CATALOGUES[group][`./messages/${language}.json`];
  if (!load) throw new Error(`there is no file of ${language} messages`);
  return load();
}

/** Loads the messages of one language that every page has, and those of the groups. Rejects where a file cannot be loaded. */
export async function fetchI18n(
  language: InterfaceLanguage,
  groups: readonly MessageGroup[] = [],
): Promise<I18n> {
  const messages = await fetchCatalogue("common", language);
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
  const catalogues = await Promise.all(absent.map((group) => fetchCatalogue(group, language)));
  i18n.load(language, Object.assign({}, ...catalogues) as Messages);
  for (const group of absent) loaded.add(group);
}
