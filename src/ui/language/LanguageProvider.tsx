import type { I18n } from "@lingui/core";
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
export interface Speech {
  readonly language: InterfaceLanguage;
  /** For who speaks the same language of another source. */
  readonly i18n: I18n;
  readonly formats: Formats;
  /** What the source on screen is called. */
  readonly words: SourceWords;
  /** The message as plain text. What it says of the source (`{theSource}`, `{ownCountry}` …) need not be given. */
  t(id: MessageId, values?: MessageValues): string;
  /** Loads messages that not every page has; the same promise each time. Rejects where the file cannot be loaded. */
  loadMessages(group: MessageGroup): Promise<void>;
  /** Whether they are there. */
  hasMessages(group: MessageGroup): boolean;
  /** The label of this language, or of another where it has none: `LabelText` says of which. */
  labelOf(labels: Labels): string;
  /** A country by ISO 3166-1 alpha-2, where the messages of `countries` are loaded; one without a name by its code. */
  nameCountry(code: string): string;
  /** A region of M49. Like a country, one that is not stated is said to be so. */
  nameRegion(region: RegionGroup): string;
}

const SpeechContext = createContext<Speech | undefined>(undefined);
/** The source that everything below speaks of. */
const SourceContext = createContext<SpokenSource>(ANY_SOURCE);

interface LanguageProviderProps {
  readonly language: InterfaceLanguage;
  readonly i18n: I18n;
  readonly children: ReactNode;
}

/**
 * The language of a page never changes: another language is another page. Messages that arrive later draw nothing
 * anew, so that what is not alive yet keeps what was prerendered; whoever needs them waits for them.
 */
export function LanguageProvider({ language, i18n, children }: LanguageProviderProps) {
  const source = useContext(SourceContext);
  const speech = useMemo(() => createSpeech(language, i18n, source), [language, i18n, source]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** Lets everything below speak of this source; without one it speaks of any. */
export function SourceProvider({ source, children }: { source: SpokenSource; children: ReactNode }) {
  const { language, i18n } = useSpeech();
  return (
    <SourceContext value={source}>
      <LanguageProvider language={language} i18n={i18n}>
        {children}
      </LanguageProvider>
    </SourceContext>
  );
}

/** Speaks a language, of the source on screen or of any. */
export function createSpeech(
  language: InterfaceLanguage,
  i18n: I18n,
  source: SpokenSource = ANY_SOURCE,
): Speech {
  const words = findSourceWords(source, language, i18n);
  return {
    language,
    i18n,
    formats: formatsOf(language),
    words,
    t: (id, values) => i18n._(id, { ...words, ...values }),
    loadMessages: (group) => fetchMessageGroup(i18n, language, group),
    hasMessages: (group) => hasMessageGroup(i18n, group),
    labelOf: (labels) => findText(labels, language).text,
    nameRegion: (region) => i18n._(region === NOT_STATED ? "value.notStated" : `region.${region}`),
    nameCountry: (code) => {
      if (code === NOT_STATED) return i18n._("value.notStated");
      const id = `country.${code}`;
      return id in i18n.messages ? i18n._(id) : code;
    },
  };
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech needs a LanguageProvider above it");
  return speech;
}
