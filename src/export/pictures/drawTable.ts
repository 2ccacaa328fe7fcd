import { beside, placed, stack, type Drawing } from "./drawing";
import { drawText } from "./drawText";
import type { Room } from "./picture";
import { element } from "./svg";

interface TableColumn {
  readonly head: string;
  /** How much of the width it takes, beside those of the other columns. */
  readonly share: number;
  readonly isNumeric?: boolean;
  readonly isBold?: boolean;
}

/** Words, or a drawing made for the width of its column. */
export type TableCell = string | ((room: Room) => Drawing);

export interface PictureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The least width in pixels at which it can be read; where there is room for it twice, long tables stand in columns. */
  readonly leastWidth: number;
}

const SIZE = 14;
const GAP = 12;
const BLOCK_GAP = 32;
/** Fewer rows are not parted. */
const ROWS_A_BLOCK = 8;

/** A table with wrapped cells; a long one stands in several blocks side by side where the picture is wide. */
export function drawTable({ columns, rows, leastWidth }: PictureTable, room: Room): Drawing {
  const { width } = room;
  const most = Math.floor((width + BLOCK_GAP) / (leastWidth + BLOCK_GAP));
  const count = Math.max(1, Math.min(most, Math.ceil(rows.length / ROWS_A_BLOCK)));
  const blockWidth = (width - BLOCK_GAP * (count - 1)) / count;
  const size = Math.ceil(rows.length / count);
  return beside(
    Array.from({ length: count }, (_, block) => ({
      x: block * (blockWidth + BLOCK_GAP),
      drawing: drawBlock(columns, rows.slice(block * size, (block + 1) * size), {
        ...room,
        width: blockWidth,
      }),
    })),
  );
}

function drawBlock(
  columns: PictureTable["columns"],
  rows: PictureTable["rows"],
  { width, inks }: Room,
): Drawing {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const free = width - GAP * (columns.length - 1);
  const widths = columns.map(({ share }) => (free * share) / shares);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, each) => sum + each + GAP, 0));
  const drawRow = (cells: readonly TableCell[], isHead: boolean) =>
    beside(
      columns.map(({ isNumeric = false, isBold = false }, at) => {
        const cell = cells[at] ?? "";
        const cellWidth = widths[at] ?? 0;
        const look = {
          size: isHead ? 13 : SIZE,
          ink: isHead ? inks["ink-2"] : inks.ink,
          isBold: isHead || isBold,
          anchor: isNumeric ? ("end" as const) : ("start" as const),
        };
        return {
          x: lefts[at] ?? 0,
          drawing:
            typeof cell === "string" ? drawText(cell, cellWidth, look) : cell({ width: cellWidth, inks }),
        };
      }),
    );
  const rule = (ink: string): Drawing => ({
    svg: element("path", { d: `M0 0.5H${Math.round(width)}`, stroke: ink }),
    height: 1,
  });
  const hasHead = columns.some(({ head }) => head !== "");
  const head = hasHead
    ? [
        drawRow(
          columns.map((column) => column.head),
          true,
        ),
        rule(inks["rule-strong"]),
      ]
    : [];
  const body = rows.flatMap((row) => [drawRow(row, false), rule(inks.rule)]);
  return stack([...head, ...body], 5);
}

/** A sign before words, as one cell. */
export function signAndText(sign: (room: Room) => Drawing, signWidth: number, text: string): TableCell {
  return (room) => {
    const drawn = sign(room);
    const words = drawText(text, room.width - signWidth - 8, { size: SIZE, ink: room.inks.ink });
    return {
      svg: placed(drawn, 0, 1) + placed(words, signWidth + 8, 0),
      height: Math.max(drawn.height + 2, words.height),
    };
  };
}
