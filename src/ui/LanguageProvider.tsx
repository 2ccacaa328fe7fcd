import type { I18n } from "@lingui/core";
import { I18nProvider, Trans } from "@lingui/react";
import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from "react";
import type { Labels } from "../domain/language";
import { fetchMessages, type MessageId } from "../i18n/catalogs";
import { formatsOf, type Formats } from "../i18n/formats";
import type { InterfaceLanguage } from "../i18n/languages";
import type { MessageGroup } from "../i18n/messageGroups";

export type MessageValues = Readonly<Record<string, string | number>>;

/** What a component needs to speak the reader's language. */
export interface Speech {
  readonly language: InterfaceLanguage;
  readonly formats: Formats;
  /** The message as plain text. */
  t(id: MessageId, values?: MessageValues): string;
  /** Loads messages that not every page has. Rejects where the file cannot be loaded. */
  loadMessages(groups: readonly MessageGroup[]): Promise<void>;
  /** The label of this language. */
  labelOf(labels: Labels): string;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

interface LanguageProviderProps {
  readonly language: InterfaceLanguage;
  readonly i18n: I18n;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, i18n, children }: LanguageProviderProps) {
  const speech = useMemo<Speech>(
    () => ({
      language,
      formats: formatsOf(language),
      t: (id, values) => i18n._(id, values),
      loadMessages: (groups) => fetchMessages(i18n, language, groups),
      labelOf: (labels) => labels[language],
    }),
    [language, i18n],
  );
  return (
    <I18nProvider i18n={i18n}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </I18nProvider>
  );
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech needs a LanguageProvider above it");
  return speech;
}

interface MessageProps {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, ReactNode>>;
  /** Elements for the tags of the message: `<b>…</b>` takes `components.b`. */
  readonly components?: Readonly<Record<string, ReactElement>>;
}

/** A message with elements in it. */
export function Message({ id, values = {}, components = {} }: MessageProps) {
  return <Trans id={id} values={{ ...values }} components={{ ...components }} />;
}
