import { element } from "./svg";

/** A piece of a picture, from its own upper left corner; lengths in pixels of the picture. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

export const NOTHING: Drawing = { svg: "", height: 0 };

/** The markup of the piece, moved. */
export function placed({ svg }: Drawing, x: number, y: number): string {
  return svg === "" ? "" : element("g", { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, svg);
}

/** One below the other; empty ones take no gap. */
export function stack(drawings: readonly Drawing[], gap = 0): Drawing {
  const seen = drawings.filter(({ height }) => height > 0);
  let y = 0;
  const parts = seen.map((drawing) => {
    const part = placed(drawing, 0, y);
    y += drawing.height + gap;
    return part;
  });
  return { svg: parts.join(""), height: Math.max(0, y - gap) };
}

/** Side by side, each at its place; as high as the highest. */
export function beside(cells: readonly { readonly x: number; readonly drawing: Drawing }[]): Drawing {
  return {
    svg: cells.map(({ x, drawing }) => placed(drawing, x, 0)).join(""),
    height: Math.max(0, ...cells.map(({ drawing }) => drawing.height)),
  };
}
