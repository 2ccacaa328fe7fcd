import type { ExportTable } from "../exportTable";
import type { ExportPicture } from "../pictures/picture";
import type { TakingContext } from "../takeable";

/** What a page for frames shows of a view, from the same rows as the view itself. */
export interface EmbeddedView {
  /** What it shows, as a finding where there is one. */
  readonly title: string;
  /** The filter in words; empty where there is none. */
  readonly filter: string;
  /** Of what it is, where it is not of the shown source alone. */
  readonly of?: NonNullable<ExportTable["of"]>;
  /** `undefined` where the source, or what the filter leaves of it, has nothing to draw. */
  readonly picture: ExportPicture | undefined;
}

/** Describes the view that the address chooses. Rejects where a file cannot be loaded. */
export type DescribeEmbedded = (context: TakingContext) => Promise<EmbeddedView>;
