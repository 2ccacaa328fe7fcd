import { rememberOf } from "../remember";
import type { RegionGroup } from "./post";
import type { CoveredPost, Standing } from "./standing";

/** A column of few values: which each row has, as its place among them. */
interface Column<Value> {
  readonly values: readonly Value[];
  readonly codes: Uint32Array;
}

/** What filters ask of posts, column by column, so that very many rows are judged by the few values they have. */
export interface CoverageColumns {
  readonly standings: Column<ReadonlyMap<string, Standing>>;
  readonly ministries: Column<string>;
  readonly regions: Column<RegionGroup>;
  readonly countries: Column<string>;
  readonly kinds: Column<string>;
  /** The places of the posts in the data. */
  readonly positions: Uint32Array;
}

type Rows = readonly { readonly covered: CoveredPost }[];

/** The columns of these rows, in their order; made once for a list. */
export const columnsOf = rememberOf((rows: Rows): CoverageColumns => ({
  standings: encode(rows, ({ standings }) => standings),
  ministries: encode(rows, ({ post }) => post.ministryId),
  regions: encode(rows, ({ region }) => region),
  countries: encode(rows, ({ country }) => country),
  kinds: encode(rows, ({ kind }) => kind),
  positions: Uint32Array.from(rows, ({ covered }) => covered.position),
}));

function encode<Value>(rows: Rows, valueOf: (covered: CoveredPost) => Value): Column<Value> {
  const places = new Map<Value, number>();
  const codes = new Uint32Array(rows.length);
  rows.forEach(({ covered }, index) => {
    const value = valueOf(covered);
    const code = places.get(value) ?? places.size;
    places.set(value, code);
    codes[index] = code;
  });
  return { values: [...places.keys()], codes };
}

/** For each value of the column 1 where it passes, otherwise 0. */
export function judge<Value>({ values }: Column<Value>, passes: (value: Value) => boolean): Uint8Array {
  return Uint8Array.from(values, (value) => (passes(value) ? 1 : 0));
}
