/** Pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** More rows than the world has at any zoom. */
const ROWS = 2 ** 20;

/** Boxes of one size, found by where they are, so that a neighbour costs no walk over all. */
export class PixelGrid {
  readonly #box: Size;
  readonly #cells = new Map<number, { readonly index: number; readonly centre: Point }[]>();

  constructor(box: Size) {
    this.#box = box;
  }

  add(index: number, centre: Point): void {
    const key = this.#keyOf(this.#columnOf(centre), this.#rowOf(centre));
    const cell = this.#cells.get(key);
    if (cell) cell.push({ index, centre });
    else this.#cells.set(key, [{ index, centre }]);
  }

  remove(index: number, centre: Point): void {
    const cell = this.#cells.get(this.#keyOf(this.#columnOf(centre), this.#rowOf(centre)));
    const position = cell?.findIndex((entry) => entry.index === index) ?? -1;
    if (position >= 0) cell?.splice(position, 1);
  }

  /** The indices of the boxes that a box at this centre would overlap, in rising order. */
  overlapping(centre: Point): number[] {
    const found: number[] = [];
    const column = this.#columnOf(centre);
    const row = this.#rowOf(centre);
    for (let x = column - 1; x <= column + 1; x += 1) {
      for (let y = row - 1; y <= row + 1; y += 1) {
        for (const entry of this.#cells.get(this.#keyOf(x, y)) ?? []) {
          if (overlaps(entry.centre, centre, this.#box)) found.push(entry.index);
        }
      }
    }
    return found.sort((one, other) => one - other);
  }

  #columnOf({ x }: Point): number {
    return Math.floor(x / this.#box.width);
  }

  #rowOf({ y }: Point): number {
    return Math.floor(y / this.#box.height);
  }

  #keyOf(column: number, row: number): number {
    return column * ROWS + row;
  }
}

function overlaps(one: Point, other: Point, { width, height }: Size): boolean {
  return Math.abs(one.x - other.x) < width && Math.abs(one.y - other.y) < height;
}
