import type { Flow } from "./changesSeries";

/** The height of all posts together, in the units of the drawing. */
const HEIGHT = 200;
/** Between posts that a source has on the channel and those that it has not. */
const GAP = 12;
export const FLOW_BOX = { width: 320, height: HEIGHT + GAP, column: 10, left: 60, right: 250 } as const;

export type BandKind = "in-both" | "older-only" | "newer-only" | "in-neither";

/** Posts that changed alike, from where they stand in the older source to where they stand in the newer. */
export interface Band {
  readonly kind: BandKind;
  readonly count: number;
  readonly height: number;
  /** Upper edges. */
  readonly top: { readonly older: number; readonly newer: number };
}

/** The posts that one source has on the channel, or has not. */
export interface Block {
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** Where the bands of a flow lie: above the posts on the channel, below the others. A band without posts is left out. */
export function layOutFlow({ both, counts }: Flow) {
  const unit = both === 0 ? 0 : HEIGHT / both;
  const countOf = (kind: BandKind) =>
    kind === "in-both" ? counts["in-both"] + counts.renamed : counts[kind];
  const stackOf = (above: readonly BandKind[], below: readonly BandKind[]) => {
    const tops = new Map<BandKind, number>();
    let top = 0;
    for (const kind of above) {
      tops.set(kind, top);
      top += countOf(kind) * unit;
    }
    const height = top;
    top += GAP;
    const lower = top;
    for (const kind of below) {
      tops.set(kind, top);
      top += countOf(kind) * unit;
    }
    const sum = (kinds: readonly BandKind[]) => kinds.reduce((total, kind) => total + countOf(kind), 0);
    const blocks: readonly Block[] = [
      { count: sum(above), top: 0, height },
      { count: sum(below), top: lower, height: top - lower },
    ];
    return { tops, blocks };
  };
  const older = stackOf(["in-both", "older-only"], ["newer-only", "in-neither"]);
  const newer = stackOf(["in-both", "newer-only"], ["older-only", "in-neither"]);
  const bands = (["in-neither", "in-both", "older-only", "newer-only"] as const)
    .filter((kind) => countOf(kind) > 0)
    .map((kind): Band => ({
      kind,
      count: countOf(kind),
      height: countOf(kind) * unit,
      top: { older: older.tops.get(kind) ?? 0, newer: newer.tops.get(kind) ?? 0 },
    }));
  return { bands, older: older.blocks, newer: newer.blocks };
}

/** A band as a path, from the column on the left to that on the right. */
export function pathOfBand({ top, height }: Band): string {
  const { left, right, column } = FLOW_BOX;
  const [from, to] = [left + column, right];
  const middle = (from + to) / 2;
  const [a, b] = [top.older, top.newer];
  return `M${from} ${a}C${middle} ${a} ${middle} ${b} ${to} ${b}V${b + height}C${middle} ${b + height} ${middle} ${a + height} ${from} ${a + height}Z`;
}
