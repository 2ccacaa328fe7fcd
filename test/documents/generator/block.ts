import type { DocumentLanguage, Pick } from "./spell";

/** A passage of an answer with what must come out of it. */
export interface Block {
  readonly text: string;
  /** `presence …`, `figure …`, `event …`, `unresolved …`, as `checkGenerated` writes them. */
  readonly facts: readonly string[];
}

/** Writes one kind of passage. It takes the channels that it names from `channels`, so that no other names them. */
export type Writer = (pick: Pick, language: DocumentLanguage, channels: string[]) => Block;
