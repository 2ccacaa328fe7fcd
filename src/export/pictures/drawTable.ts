import { beside, placed, stack, type Drawing } from "./drawing";
import { drawText } from "./drawText";
import type { Room } from "./picture";
import { element } from "./svg";
import { measureText } from "./textWidth";

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
const HEAD_SIZE = 13;
const GAP = 12;
const BLOCK_GAP = 32;
/** A narrower table becomes a list where words of its heads would be broken. */
const NARROW = 640;
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

function drawBlock(columns: PictureTable["columns"], rows: PictureTable["rows"], room: Room): Drawing {
  const { width, inks } = room;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const free = width - GAP * (columns.length - 1);
  const widths = columns.map(({ share }) => (free * share) / shares);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, each) => sum + each + GAP, 0));
  const isBroken = columns.some(({ head }, at) => !fitsWhole(head, widths[at] ?? 0));
  if (isBroken && width < NARROW) return drawList(columns, rows, room);
  const drawRow = (cells: readonly TableCell[], isHead: boolean) =>
    beside(
      columns.map(({ isNumeric = false, isBold = false }, at) => {
        const cell = cells[at] ?? "";
        const cellWidth = widths[at] ?? 0;
        const look = {
          size: isHead ? HEAD_SIZE : SIZE,
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
  const hasHead = columns.some(({ head }) => head !== "");
  const head = hasHead
    ? [
        drawRow(
          columns.map((column) => column.head),
          true,
        ),
        drawRule(width, inks["rule-strong"]),
      ]
    : [];
  const body = rows.flatMap((row) => [drawRow(row, false), drawRule(width, inks.rule)]);
  return stack([...head, ...body], 5);
}

/** Whether no word of a head would be broken. */
function fitsWhole(head: string, width: number): boolean {
  return head.split(/\s/).every((word) => measureText(word, HEAD_SIZE, true) <= width);
}

/** The rows one below the other: the first cell over the others, each with the head of its column. */
function drawList(
  [, ...others]: PictureTable["columns"],
  rows: PictureTable["rows"],
  { width, inks }: Room,
): Drawing {
  const headWidth = width * 0.36;
  const cellWidth = width - headWidth - GAP;
  const drawCell = (cell: TableCell, room: number, isBold: boolean) =>
    typeof cell === "string"
      ? drawText(cell, room, { size: SIZE, ink: inks.ink, isBold })
      : cell({ width: room, inks });
  const drawRow = ([first = "", ...cells]: readonly TableCell[]) =>
    stack(
      [
        drawCell(first, width, true),
        ...others.flatMap(({ head }, at) => {
          const cell = cells[at] ?? "";
          if (cell === "") return [];
          const words = drawText(head, headWidth, { size: HEAD_SIZE, ink: inks["ink-2"] });
          return beside([
            { x: 0, drawing: words },
            { x: headWidth + GAP, drawing: drawCell(cell, cellWidth, false) },
          ]);
        }),
      ],
      4,
    );
  return stack(
    rows.flatMap((row) => [drawRow(row), drawRule(width, inks.rule)]),
    6,
  );
}

function drawRule(width: number, ink: string): Drawing {
  return { svg: element("path", { d: `M0 0.5H${Math.round(width)}`, stroke: ink }), height: 1 };
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
