import { setupI18n, type I18n as Catalog, type Messages } from "@lingui/core";
import { messagesByFile, messagesUrl } from "virtual:messages";
import { fetchFile } from "../load/fetchFile";
import type { InterfaceLanguage } from "./languages";
import type { MessageGroup } from "./messageGroups";

/** What every page says is a group too. */
type CatalogueName = MessageGroup | "everyPage";

/** Every group there is; nothing where there is a browser, which asks for each. */
export function listMessageGroups(): readonly MessageGroup[] {
  const groups = Object.keys(messagesByFile ?? {}).map((file) => file.replace(/^\w+-|\.json$/g, ""));
  return [...new Set(groups as CatalogueName[])].filter((group) => group !== "everyPage");
}

/** The compiled messages of one file. Rejects where it cannot be loaded. */
export async function fetchCatalogue(language: InterfaceLanguage, name: CatalogueName): Promise<Messages> {
  const file = `${language}-${name}.json`;
  if (messagesByFile) return messagesByFile[file] ?? {};
  return await fetchFile(messagesUrl + file, (text) => JSON.parse(text) as Messages);
}

/** Loads the messages of one language that every page has, and those of the groups. Rejects where a file cannot be loaded. */
export async function fetchCatalog(
  language: InterfaceLanguage,
  groups: readonly MessageGroup[] = [],
): Promise<Catalog> {
  const catalog = setupI18n({
    locale: language,
    messages: { [language]: {} },
    missing: (_language, id) => {
      console.error(`the message ${id} is not loaded`);
      return id;
    },
  });
  const names = ["everyPage" as const, ...groups];
  await Promise.all(names.map((name) => fetchMessageGroup(catalog, language, name)));
  return catalog;
}

const REQUESTED = new WeakMap<Catalog, Map<CatalogueName, Promise<void>>>();
const LOADED = new WeakMap<Catalog, Set<CatalogueName>>();

/** Whether the messages of a group are there. */
export function hasMessageGroup(catalog: Catalog, group: MessageGroup): boolean {
  return LOADED.get(catalog)?.has(group) ?? false;
}

/** Adds the messages of a group; always the same promise for the same group, until it fails. */
export function fetchMessageGroup(
  catalog: Catalog,
  language: InterfaceLanguage,
  group: CatalogueName,
): Promise<void> {
  const requested = REQUESTED.get(catalog) ?? new Map<CatalogueName, Promise<void>>();
  REQUESTED.set(catalog, requested);
  const known = requested.get(group);
  if (known) return known;
  const request = fetchCatalogue(language, group).then(
    (messages) => {
      catalog.load(language, messages);
      LOADED.set(catalog, (LOADED.get(catalog) ?? new Set()).add(group));
    },
    (error: unknown) => {
      requested.delete(group);
      throw error;
    },
  );
  requested.set(group, request);
  return request;
}
