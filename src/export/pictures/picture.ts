import type { ExportTable } from "../exportTable";
import type { Taken, TakingContext } from "../takeable";
import type { Drawing } from "./drawing";
import type { Inks } from "./inks";

/** The room in which a figure is drawn. */
export interface Room {
  /** In pixels. */
  readonly width: number;
  /** How high it may become; absent where it may be as high as it needs. */
  readonly height?: number;
  readonly inks: Inks;
  /** What the drawing shares with others of the same figure is defined beside them: see {@link ExportPicture.shared}. */
  readonly isShared?: boolean;
}

/** A sign with its meaning. */
export interface LegendEntry {
  readonly width: number;
  readonly draw: (inks: Inks) => Drawing;
  readonly text: string;
}

/** A figure that can be taken along as a picture, from the same rows as on the page. */
export interface ExportPicture {
  /** Part of the file's name: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** What it is called where there are several to choose from. */
  readonly name: string;
  /** What it shows, as a finding where there is one. */
  readonly title: string;
  /** The filter in words; empty where there is none. */
  readonly filter: string;
  /** Of what it is, where it is not of the shown source alone. */
  readonly of?: NonNullable<ExportTable["of"]>;
  readonly legend?: readonly LegendEntry[];
  /** How to read it, in whole sentences. */
  readonly remark?: string;
  readonly draw: (room: Room) => Drawing;
  /** Definitions for drawings that share what is the same in them; absent where they share nothing. */
  readonly shared?: string;
}

/** The pictures of a card or view, the one on screen first; none where it shows nothing. Rejects where a file cannot be loaded. */
export type DescribePictures = (taken: Taken, context: TakingContext) => Promise<readonly ExportPicture[]>;
