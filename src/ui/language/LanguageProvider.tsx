import type { I18n as Catalog } from "@lingui/core";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { findText, type Labels } from "../../domain/dataset/language";
import { NOT_STATED, type RegionGroup } from "../../domain/posts/post";
import { fetchMessageGroup, hasMessageGroup } from "../../i18n/catalogs";
import { formatsOf, type Formats } from "../../i18n/formats";
import type { InterfaceLanguage } from "../../i18n/languages";
import type { MessageGroup, MessageId } from "../../i18n/messageGroups";
import { ANY_SOURCE, findSourceWords, type SourceWords, type SpokenSource } from "../../i18n/sourceWords";

export type MessageValues = Readonly<Record<string, string | number>>;

/** What a component needs to speak the reader's language. */
export interface I18n {
  readonly language: InterfaceLanguage;
  /** For who speaks the same language of another source. */
  readonly catalog: Catalog;
  readonly formats: Formats;
  /** What the source on screen is called. */
  readonly words: SourceWords;
  /** The message as plain text. What it says of the source (`{theSource}`, `{ownCountry}` …) need not be given. */
  t(id: MessageId, values?: MessageValues): string;
  /** Loads messages that not every page has; the same promise each time. Rejects where the file cannot be loaded. */
  loadMessages(group: MessageGroup): Promise<void>;
  /** Whether they are there. */
  hasMessages(group: MessageGroup): boolean;
  /**
   * The label of this language, or of another where it has none: `LabelText` says of which. What has no labels, since the
   * data do not describe it, is called by the other name.
   */
  labelOf(labels: Labels | undefined, otherwise?: string): string;
  /** A country by ISO 3166-1 alpha-2, where the messages of `countries` are loaded; one without a name by its code. */
  nameCountry(code: string): string;
  /** A region of M49. Like a country, one that is not stated is said to be so. */
  nameRegion(region: RegionGroup): string;
}

const I18nContext = createContext<I18n | undefined>(undefined);
/** The source that everything below speaks of. */
const SourceContext = createContext<SpokenSource>(ANY_SOURCE);

interface LanguageProviderProps {
  readonly language: InterfaceLanguage;
  readonly catalog: Catalog;
  readonly children: ReactNode;
}

/**
 * The language of a page never changes: another language is another page. Messages that arrive later draw nothing
 * anew, so that what is not hydrated yet keeps what was prerendered; whoever needs them waits for them.
 */
export function LanguageProvider({ language, catalog, children }: LanguageProviderProps) {
  const source = useContext(SourceContext);
  const i18n = useMemo(() => createI18n(language, catalog, source), [language, catalog, source]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** Lets everything below speak of this source; without one it speaks of any. */
export function SourceProvider({ source, children }: { source: SpokenSource; children: ReactNode }) {
  const { language, catalog } = useI18n();
  return (
    <SourceContext value={source}>
      <LanguageProvider language={language} catalog={catalog}>
        {children}
      </LanguageProvider>
    </SourceContext>
  );
}

/** Speaks a language, of the source on screen or of any. */
export function createI18n(
  language: InterfaceLanguage,
  catalog: Catalog,
  source: SpokenSource = ANY_SOURCE,
): I18n {
  const words = findSourceWords(source, language, catalog);
  return {
    language,
    catalog,
    formats: formatsOf(language),
    words,
    t: (id, values) => catalog._(id, { ...words, ...values }),
    loadMessages: (group) => fetchMessageGroup(catalog, language, group),
    hasMessages: (group) => hasMessageGroup(catalog, group),
    labelOf: (labels, otherwise = "") => (labels ? findText(labels, language).text : otherwise),
    nameRegion: (region) => catalog._(region === NOT_STATED ? "value.notStated" : `region.${region}`),
    nameCountry: (code) => {
      if (code === NOT_STATED) return catalog._("value.notStated");
      const id = `country.${code}`;
      return id in catalog.messages ? catalog._(id) : code;
    },
  };
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n needs a LanguageProvider above it");
  return i18n;
}
