import { KNOWN_BODIES } from "../domain/dataset/bodies";
import type { Channel } from "../domain/posts/channel";
import type { DocumentHeader, FileEvent, TextEvidence, Unresolved } from "../domain/dataset/document";
import type { Editorial, Judgements } from "../domain/dataset/editorial";
import { EVENT_KINDS } from "../domain/figures/eventKinds";
import type { Extraction } from "../domain/dataset/extraction";
import type { Figure } from "../domain/figures/figure";
import { KNOWN_KINDS } from "../domain/dataset/kinds";
import type { Labels } from "../domain/dataset/language";
import { MEASURES } from "../domain/figures/measures";
import type { Presence } from "../domain/posts/presence";
import type { Question, Statement } from "../domain/questions/question";
import { accountForNames } from "./unresolved/accountForNames";
import { accountForNumbers, type UnreadNumber } from "./unresolved/accountForNumbers";
import { accountForSites } from "./unresolved/accountForSites";
import { accountForSigns } from "./unresolved/accountForSigns";
import { accountForWords } from "./unresolved/accountForWords";
import type { Span } from "./header/documentForm";
import { describeSource } from "./header/describeSource";
import type { Findings } from "./findings";
import type { NormalisedText } from "./text/normalise";
import type { NumberToken } from "./numbers/numberToken";
import type { Reading } from "./reading";
import type { Part } from "./header/subQuestions";
import { shorten } from "./text/shorten";
import type { ReadableText } from "./text/typography";
import { settleFigures, subjectOf } from "./settleFigures";
import { knownChannel } from "../domain/channels/channelTable";
import { isJudged, placeStatements, weaveQuestions } from "./reanchor/weave";

/** Turns findings into the rows of a data set: ids, evidence in code points, order. */
export class DatasetBuilder {
  private readonly evidence: TextEvidence[] = [];
  private readonly spans: Span[] = [];
  private readonly figureSpans = new Set<Span>();
  private readonly events: { readonly event: FileEvent; readonly start: number }[] = [];
  private readonly eventCounts = new Map<string, number>();
  private questions: readonly Question[] = [];
  private statements: readonly Statement[] = [];
  private unanchored: Extraction["unanchored"] = [];
  private presences: readonly Presence[] = [];
  private figures: readonly Figure[] = [];
  private unresolved: readonly Unresolved[] = [];

  constructor(
    private readonly normalised: NormalisedText,
    private readonly source: ReadableText,
    private readonly header: DocumentHeader,
    private readonly editorial: Editorial,
  ) {}

  /** An event with its evidence. The second and later ones of a kind get a number in their id. */
  addEvent(
    { kind, date, questionId, start, end }: { kind: string; date: string; questionId: string } & Span,
    labels: Labels,
  ): void {
    const eventId = numbered(this.eventCounts, kind);
    const evidenceId = this.addEvidence(`d-${eventId}`, questionId, { start, end });
    this.events.push({ event: { eventId, date, kind, labels, evidenceId }, start });
  }

  /** The sub-questions, and the editors' judgements and statements where they are on this document. */
  addQuestions(ids: readonly string[], answerParts: readonly Part[], questionParts: readonly Part[]): void {
    const own = this.judgements();
    this.questions = weaveQuestions(ids, own);
    if (!own) return;
    const { placed, unanchored } = placeStatements(this.source.text, own, answerParts, questionParts);
    this.unanchored = unanchored;
    this.statements = placed.map(({ statement, start, end }) => {
      this.addEvidence(statement.evidenceId, statement.questionId, { start, end });
      return statement;
    });
  }

  /** What the readers found; last, because the numbers are accounted for against all evidence. */
  addFindings(
    reading: Reading,
    findings: Findings,
    answerParts: readonly Part[],
    headerNumbers: readonly UnreadNumber[],
  ): void {
    // Before anything is built of them: what lies outside what is kept is accounted for apart.
    findings.shorten(this.source.text);
    for (const event of findings.events) this.addEvent(event, EVENT_KINDS[event.kind]);
    this.presences = this.buildPresences(findings);
    const figureIds = this.buildFigures(reading, findings);
    const marks = answerParts.map((part) => ({ ...part.mark, questionId: part.questionId }));
    // The evidence of a figure vouches for its own number alone: what else stands in it is accounted for apart.
    const ofOthers = this.spans.filter((span) => !this.figureSpans.has(span));
    const numbers = accountForNumbers(reading, findings, marks, figureIds, ofOthers);
    const accounted = [...this.spans, ...findings.names].sort(byStart);
    const found = [
      ...findings.names,
      ...accountForNames(reading, findings.presences, accounted),
      ...accountForSites(reading),
    ];
    const words = [...found, ...accountForWords(reading, found)];
    const names = [...words, ...accountForSigns(reading, words)].map((name) =>
      this.unresolvedRow("name", name, name.reason, name.questionId),
    );
    this.unresolved = [
      ...names,
      ...[...headerNumbers, ...numbers].map((number) =>
        this.unresolvedRow("number", number, number.reason, number.questionId),
      ),
    ].sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  }

  build(isUnfinished: boolean): Omit<Extraction, "questions"> {
    const { presences } = this;
    const { reference } = this.editorial;
    const named = new Set(presences.filter((row) => row.holderType === "post").map((row) => row.holderId));
    const { header, headerTexts, ministries } = describeSource(this.header, presences, this.judgements());
    const placeById = new Map(reference.places.map((place) => [place.placeId, place]));
    const posts = reference.posts
      .filter((post) => named.has(post.postId))
      .map((post) => ({
        ...post,
        ministryId: ministries[0]?.ministryId ?? "",
        country: post.country || (placeById.get(post.placeId)?.country ?? ""),
        placeBasis: post.placeBasis || "city",
      }));
    const kinds = new Set(posts.map(({ kind }) => kind));
    const bodies = new Set(posts.flatMap(({ accreditedTo }) => accreditedTo));
    const placeIds = new Set(posts.map((post) => post.placeId));
    return {
      dataset: {
        header,
        headerTexts,
        ministries,
        places: reference.places.filter((place) => placeIds.has(place.placeId)),
        posts,
        kinds: KNOWN_KINDS.filter(({ kindId }) => kinds.has(kindId)),
        bodies: KNOWN_BODIES.filter(({ bodyId }) => bodies.has(bodyId)),
        aliases: reference.aliases.filter((alias) => named.has(alias.postId)),
        channels: this.buildChannels(),
        presences,
        figures: this.figures,
        questions: this.questions,
        statements: this.statements,
        events: this.events.sort((a, b) => a.start - b.start).map(({ event }) => event),
        evidence: this.evidence.sort((a, b) => a.start - b.start || (a.evidenceId < b.evidenceId ? -1 : 1)),
        sameAs: [],
        unresolved: this.unresolved,
      },
      normalisedText: this.normalised.text,
      typography: this.source.folded,
      isUnfinished,
      unanchored: this.unanchored,
    };
  }

  /** Adds the figures; one that is printed a second time in the same words is kept as a repetition. */
  private buildFigures(reading: Reading, findings: Findings): ReadonlyMap<NumberToken, string> {
    const figureIds = new Map<NumberToken, string>();
    const counts = new Map<string, number>();
    const printed = new Map<string, string>();
    const figures: Figure[] = [];
    for (const draft of settleFigures(findings)) {
      const { measure, value, decimals, qualifier, population, period, questionId } = draft;
      const key = `${subjectOf(draft)} ${value} ${reading.text.slice(draft.start, draft.end)}`;
      const repeated = printed.get(key);
      if (repeated !== undefined) {
        findings.uses.set(draft.token, `repeats ${repeated}`);
        continue;
      }
      const figureId = numbered(counts, measure);
      printed.set(key, figureId);
      figureIds.set(draft.token, figureId);
      const evidenceId = this.addEvidence(`f-${figureId.replace(/[._]/gu, "-")}`, questionId, draft);
      this.figureSpans.add(draft);
      const unit = draft.token.currency ?? MEASURES[measure].unit;
      figures.push({ figureId, measure, value, decimals, unit, qualifier, population, period, evidenceId });
    }
    this.figures = figures;
    return figureIds;
  }

  /** The editors' work, where it is on this document. */
  private judgements(): Judgements | undefined {
    const { judgements } = this.editorial;
    return judgements && isJudged(judgements, this.header) ? judgements : undefined;
  }

  private addEvidence(evidenceId: string, questionId: string, whole: Span): string {
    const span = shorten(this.source.text, whole);
    const { text, start, end } = this.printed(span);
    this.evidence.push({ kind: "text", evidenceId, questionId, start, end, fragment: text });
    this.spans.push(span);
    return evidenceId;
  }

  private unresolvedRow(
    kind: Unresolved["kind"],
    span: Span,
    reason: string,
    questionId: string,
  ): Unresolved {
    const { text, start, end } = this.printed(shorten(this.source.text, span));
    return { kind, text, reason, questionId, start, end };
  }

  /** What stands at a place that readers speak of: the text as printed there, and its place in code points. */
  private printed(span: Span): { text: string } & Span {
    const { start, end } = this.source.toSource(span);
    return {
      text: this.normalised.text.slice(start, end),
      start: this.normalised.toCodePoint(start),
      end: this.normalised.toCodePoint(end),
    };
  }

  /** A name that a reader found somewhere in a stretch, with the typography of the text. */
  private printedName(name: string, within: Span): string {
    const at = this.source.text.slice(within.start, within.end).indexOf(name);
    if (at < 0) return name;
    const start = within.start + at;
    return this.printed({ start, end: start + name.length }).text;
  }

  /** By channel in the order in which the document first names them, then by place in the text. */
  private buildPresences(findings: Findings): Presence[] {
    const first = new Map<string, number>();
    for (const { channelId, start } of findings.presences) {
      first.set(channelId, Math.min(start, first.get(channelId) ?? Infinity));
    }
    return [...findings.presences]
      .sort(
        (a, b) =>
          (first.get(a.channelId) ?? 0) - (first.get(b.channelId) ?? 0) ||
          (a.channelId < b.channelId ? -1 : a.channelId > b.channelId ? 1 : 0) ||
          byStart(a, b),
      )
      .map((draft) => {
        const { holderType, holderId, channelId, status, listBasis } = draft;
        const printedAs = this.printedName(draft.printedAs, draft);
        const presenceId = `${holderId}-${channelId}`;
        const evidenceId = this.addEvidence(`p-${presenceId}`, draft.questionId, draft);
        return {
          presenceId,
          holderType,
          holderId,
          channelId,
          status,
          listBasis,
          printedAs,
          account: "",
          url: "",
          evidenceId,
        };
      });
  }

  /** The channels that occur: first those of the reference tables in their order, then others as they occur. */
  private buildChannels(): Channel[] {
    const used = new Set(this.presences.map((presence) => presence.channelId));
    const listed = this.editorial.reference.channels.filter((channel) => used.has(channel.channelId));
    for (const channel of listed) used.delete(channel.channelId);
    return [...listed, ...[...used].flatMap((channelId) => knownChannel(channelId) ?? [])];
  }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** `kind`, `kind-2`, `kind-3` … */
function numbered(counts: Map<string, number>, kind: string): string {
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  return count === 1 ? kind : `${kind}-${count}`;
}
