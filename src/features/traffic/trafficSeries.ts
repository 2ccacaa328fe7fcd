import type { DerivedFigure, DerivedName } from "../../domain/derived/computeDerived";
import type { Figure } from "../../domain/figures/figure";
import type { Measure } from "../../domain/figures/measures";
import { rangeOf, type Range } from "../../domain/figures/rounding";
import type { I18n } from "../../ui/language/LanguageProvider";

/** A number that is stated, or derived from stated ones. */
export type Count = Figure | DerivedFigure;

/** The numbers of an answer; each may be missing. */
interface Numbers {
  findFigure(measure: Measure): Figure | undefined;
  readonly derived: ReadonlyMap<DerivedName, DerivedFigure>;
}

export function isStated(count: Count): count is Figure {
  return "measure" in count;
}

/** The values that a number can have, as far as its rounding is known. */
export function rangeOfCount(count: Count): Range {
  return isStated(count) ? rangeOf(count) : count.range;
}

export interface ChainStep {
  readonly key: "visitors" | "visits" | "views";
  readonly count: Count;
  /** How many times as many as the step before; absent for the first. */
  readonly ratio: Count | undefined;
}

export interface Chain {
  /** Two or three. */
  readonly steps: readonly ChainStep[];
  /** What the full width of the drawing stands for: the most that a step can be. Above zero. */
  readonly scale: number;
  /** Views for each visitor, where the visits stand between the two. */
  readonly overall: DerivedFigure | undefined;
}

/** Visitors, visits and views as far as they are known, each with its ratio to the one before. Below two, no chain. */
export function computeChain({ findFigure, derived }: Numbers): Chain | undefined {
  const counts = {
    visitors: findFigure("traffic.unique_visitors"),
    visits: derived.get("visits"),
    views: findFigure("traffic.page_views"),
  };
  const perVisitor = derived.get("views_per_visitor");
  const steps = [
    { key: "visitors", count: counts.visitors, ratio: undefined },
    { key: "visits", count: counts.visits, ratio: derived.get("visits_per_visitor") },
    {
      key: "views",
      count: counts.views,
      ratio: counts.visits ? findFigure("traffic.pages_per_visit") : perVisitor,
    },
  ] as const;
  const known = steps.flatMap(({ key, count, ratio }): ChainStep[] => (count ? [{ key, count, ratio }] : []));
  const scale = Math.max(...known.map(({ count }) => rangeOfCount(count).high));
  if (known.length < 2 || scale <= 0) return undefined;
  return {
    steps: known.map((step, position) => (position === 0 ? { ...step, ratio: undefined } : step)),
    scale,
    overall: counts.visits && perVisitor,
  };
}

export interface OriginPart {
  readonly key: "domestic" | "abroad";
  readonly share: Figure;
  /** Of one, as far as the rounding leaves it open. */
  readonly range: Range;
  /** How many visitors that are. */
  readonly visitors: DerivedFigure | undefined;
}

export interface Origin {
  /** One or two. */
  readonly parts: readonly OriginPart[];
  /** The parts leave some of the whole for which no origin is stated, whatever was rounded. */
  readonly hasRest: boolean;
  /** The parts together can be no more than the whole, so that both can be drawn within it. */
  readonly fits: boolean;
}

/** Visitors from the country itself and from abroad; `undefined` where no share is stated. */
export function computeOrigin({ findFigure, derived }: Numbers): Origin | undefined {
  const shares = [
    ["domestic", "traffic.share_domestic", "visitors_domestic"],
    ["abroad", "traffic.share_abroad", "visitors_abroad"],
  ] as const;
  const parts = shares.flatMap(([key, measure, name]): OriginPart[] => {
    const share = findFigure(measure);
    return share ? [{ key, share, range: rangeOf(share), visitors: derived.get(name) }] : [];
  });
  if (parts.length === 0) return undefined;
  const sumOf = (end: keyof Range) => parts.reduce((sum, { range }) => sum + range[end], 0);
  return { parts, hasRest: sumOf("high") < 1 - TOLERANCE, fits: sumOf("low") <= 1 + TOLERANCE };
}

/** Where the visitors came from, as a sentence that holds. */
export function titleOfOrigin({ parts }: Origin, { t, formats }: Pick<I18n, "t" | "formats">): string {
  const domestic = parts.find(({ key }) => key === "domestic")?.share;
  return domestic
    ? t("finding.traffic", { share: formats.formatShare(domestic.value) })
    : t("traffic.origin");
}

/** Binary fractions: 0.6 + 0.4 may miss 1 by less than this. */
const TOLERANCE = 1e-9;

const CONTENT_PARTS: readonly Measure[] = ["content.articles", "content.events", "content.people"];

export interface Content {
  readonly items: Figure | undefined;
  /** By kind, most first. */
  readonly parts: readonly Figure[];
  /** What the full width of the drawing stands for. Zero where there is nothing to draw. */
  readonly scale: number;
}

/** New items and their kinds; a kind that is not stated is left out. */
export function computeContent(find: Numbers["findFigure"]): Content {
  const items = find("content.items");
  const parts = CONTENT_PARTS.flatMap((measure) => find(measure) ?? []);
  return {
    items,
    parts: parts.toSorted((a, b) => b.value - a.value),
    scale: Math.max(0, ...[items, ...parts].map((figure) => figure?.value ?? 0)),
  };
}

/** A piece of a length, in its unit. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

const MOST_BLOCKS = 24;

/**
 * A length cut into blocks of one size, the last as long as what is left. Empty where nothing can be cut, or the
 * blocks would be too many to be told apart.
 */
export function cutIntoBlocks(length: number, size: number): readonly Block[] {
  const count = Math.ceil(length / size - TOLERANCE);
  if (!(length > 0 && size > 0) || count > MOST_BLOCKS) return [];
  return Array.from({ length: count }, (_, position) => ({
    start: position * size,
    end: Math.min(length, (position + 1) * size),
  }));
}

const TICK_SECONDS = [10, 30, 60, 300, 600, 1800, 3600, 36_000];
const MOST_TICKS = 6;
/** A label beside the one at the end needs this part of the line. */
const LABEL_SHARE = 0.16;

/** Seconds at which a duration has marks, from zero; the last is its end. Nothing without a duration. */
export function computeTimeMarks(seconds: number): readonly number[] {
  if (!(seconds > 0)) return [];
  const step = TICK_SECONDS.find((each) => seconds / each <= MOST_TICKS) ?? seconds;
  const marks: number[] = [];
  for (let mark = 0; mark < seconds * (1 - LABEL_SHARE); mark += step) marks.push(mark);
  return [...marks, seconds];
}
