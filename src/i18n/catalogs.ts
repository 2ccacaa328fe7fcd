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
  accessibility: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=accessibility",
  }),
  overview: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=overview",
  }),
  coverage: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=coverage",
  }),
  map: import.meta.glob<Messages>("./messages/*.json", { import: "default", query: "?messages&group=map" }),
  large: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=large",
  }),
  posts: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=posts",
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
  dossier: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=dossier",
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
  countries: import.meta.glob<Messages>("./countries/*.json", {
    import: "default",
    query: "?messages&group=countries",
  }),
  finder: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=finder",
  }),
  glossary: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=glossary",
  }),
  notes: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=notes",
  }),
  pages: import.meta.glob<Messages>("./messages/*.json", {
    import: "default",
    query: "?messages&group=pages",
  }),
};

function fetchCatalogue(group: MessageGroup | "common", language: InterfaceLanguage): Promise<Messages> {
  const folder = group === "countries" ? "countries" : "messages";
  const load = CATALOGUES[group][`./${folder}/${language}.json`];
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
  await Promise.all(groups.map((group) => fetchMessageGroup(i18n, language, group)));
  return i18n;
}

const REQUESTED = new WeakMap<I18n, Map<MessageGroup, Promise<void>>>();
const LOADED = new WeakMap<I18n, Set<MessageGroup>>();

/** Whether the messages of a group are there. */
export function hasMessageGroup(i18n: I18n, group: MessageGroup): boolean {
  return LOADED.get(i18n)?.has(group) ?? false;
}

/** Adds the messages of a group; always the same promise for the same group, until it fails. */
export function fetchMessageGroup(
  i18n: I18n,
  language: InterfaceLanguage,
  group: MessageGroup,
): Promise<void> {
  const requested = REQUESTED.get(i18n) ?? new Map<MessageGroup, Promise<void>>();
  REQUESTED.set(i18n, requested);
  const known = requested.get(group);
  if (known) return known;
  const request = fetchCatalogue(group, language).then(
    (messages) => {
      i18n.load(language, messages);
      LOADED.set(i18n, (LOADED.get(i18n) ?? new Set()).add(group));
    },
    (error: unknown) => {
      requested.delete(group);
      throw error;
    },
  );
  requested.set(group, request);
  return request;
}
