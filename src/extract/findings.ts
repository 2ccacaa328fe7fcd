import type { EventKind } from "../domain/figures/eventKinds";
import type { Period, Qualifier } from "../domain/figures/figure";
import { MEASURES, type Measure } from "../domain/figures/measures";
import type { HolderType, ListBasis, PresenceStatus } from "../domain/posts/presence";
import { isPossible } from "../domain/figures/unit";
import { isWritableNumber } from "../domain/writable";
import type { Span } from "./header/documentForm";
import type { NumberToken } from "./numbers/numberToken";
import type { Sentence } from "./text/sentences";
import { shorten } from "./text/shorten";

interface Draft {
  readonly questionId: string;
  /** UTF-16 offsets of the evidence, half-open. */
  readonly start: number;
  readonly end: number;
}

export interface PresenceDraft extends Draft {
  readonly holderType: HolderType;
  readonly holderId: string;
  readonly channelId: string;
  readonly status: PresenceStatus;
  readonly listBasis: ListBasis;
  readonly printedAs: string;
}

export interface FigureDraft extends Draft {
  /** In which sentence it is stated. */
  readonly sentenceIndex: number;
  readonly token: NumberToken;
  readonly measure: Measure;
  readonly value: number;
  readonly decimals: number;
  readonly qualifier: Qualifier;
  readonly population: string;
  readonly period: Period | undefined;
  /** Where the period is printed. */
  readonly periodTokens?: readonly NumberToken[];
}

export interface EventDraft extends Draft {
  readonly kind: EventKind;
  readonly date: string;
}

export interface NameDraft extends Draft {
  readonly reason: string;
}

/** A list of which a number says how long it is. */
interface CountedList {
  readonly sentence: Sentence;
  readonly channelIds: readonly string[];
  readonly names: number;
}

/** What the readers found so far. A number belongs to the first figure that claims it. */
export class Findings {
  readonly presences: PresenceDraft[] = [];
  readonly figures: FigureDraft[] = [];
  readonly events: EventDraft[] = [];
  readonly names: NameDraft[] = [];
  /** Numbers that belong to a fact without standing in its evidence, with the reason to print. */
  readonly uses = new Map<NumberToken, string>();
  /** Numbers that say how long a list is, with what was read of the list. */
  readonly counted = new Map<NumberToken, CountedList>();
  /** Numbers that are a part of another figure's, as the seconds of a duration. */
  readonly parts: NumberToken[] = [];
  private readonly claimed = new Set<NumberToken>();
  private readonly firstStated = new Map<number, number>();
  private readonly eventKeys = new Set<string>();
  private readonly presenceIds = new Set<string>();

  /** Whether a figure was made of this number already. */
  isClaimed(token: NumberToken): boolean {
    return this.claimed.has(token);
  }

  /** Whether a figure with this printed value was stated before a place in the text. */
  isStatedBefore(value: number, offset: number): boolean {
    return (this.firstStated.get(value) ?? Infinity) <= offset;
  }

  /** Keeps a number that is part of another figure's from being read again. */
  claim(token: NumberToken): void {
    this.claimed.add(token);
    this.parts.push(token);
  }

  /** A number that its measure cannot have, such as half a post or 140 % of the visitors, or that has too many digits, makes no figure and says so. */
  addFigure(draft: FigureDraft): void {
    if (this.claimed.has(draft.token)) return;
    this.claimed.add(draft.token);
    const isStatable = isPossible(draft.value, MEASURES[draft.measure].unit);
    if (!isStatable || !isWritableNumber(draft.value, draft.decimals)) {
      this.uses.set(draft.token, "out-of-range");
      return;
    }
    this.figures.push(draft);
    const known = this.firstStated.get(draft.token.value) ?? Infinity;
    this.firstStated.set(draft.token.value, Math.min(known, draft.token.end));
  }

  /** Adds names to the list that a number counts. */
  addCounted(token: NumberToken, sentence: Sentence, channelIds: readonly string[], names: number): void {
    const before = this.counted.get(token)?.names ?? 0;
    this.counted.set(token, { sentence, channelIds, names: before + names });
  }

  /** Makes every stretch as short as a row may be, around what its fact needs of it. */
  shorten(text: string): void {
    replaceAll(this.presences, (draft) => {
      const at = text.slice(draft.start, draft.end).indexOf(draft.printedAs);
      if (at < 0) return { ...draft, ...shorten(text, draft) };
      const start = draft.start + at;
      const { start: from, end: to } = shorten(text, { start, end: start + draft.printedAs.length });
      const span = shorten(text, draft, { start: from, end: to });
      return { ...draft, start: span.start, end: span.end, printedAs: text.slice(from, to) };
    });
    replaceAll(this.figures, (draft) => within(draft, shorten(text, draft, draft.token)));
    replaceAll(this.names, (draft) => within(draft, shorten(text, draft)));
  }

  /** The same event on the same day is one, however often it is mentioned. */
  addEvent(draft: EventDraft): void {
    const key = `${draft.kind} ${draft.date}`;
    if (this.eventKeys.has(key)) return;
    this.eventKeys.add(key);
    this.events.push(draft);
  }

  /** A holder stands on a channel once; a repetition is kept as a name with the reason. */
  addPresence(draft: PresenceDraft): void {
    const presenceId = `${draft.holderId}-${draft.channelId}`;
    if (!this.presenceIds.has(presenceId)) {
      this.presenceIds.add(presenceId);
      this.presences.push(draft);
      return;
    }
    const { questionId, start, end, listBasis } = draft;
    if (listBasis === "mention") return;
    this.names.push({ questionId, start, end, reason: `repeats ${presenceId}` });
  }
}

/** A draft cut to a stretch; itself where it is no longer. */
function within<D extends Draft>(draft: D, { start, end }: Span): D {
  return draft.start === start && draft.end === end ? draft : { ...draft, start, end };
}

function replaceAll<T>(drafts: T[], change: (draft: T) => T): void {
  for (const [index, draft] of drafts.entries()) drafts[index] = change(draft);
}
