import { useMemo } from "react";
import { useMap } from "react-leaflet";
import { pennantGeometry, type PennantSize } from "../ui/pennantStripes";
import { NARROW_PX } from "./mapLayout";
import { placeLabels } from "./placeLabels";
import type { Point } from "./pixelGrid";
import type { MapPost } from "./postMapProps";
import { textWidthPx } from "./textWidth";
import { useVisibleBox } from "./useVisibleBox";

/** As in map.css. */
const FONT_SIZE_PX = 12;
const LINE_HEIGHT_PX = 15;
/** Around a pennant as drawn, and around one with an outline. */
const ROOM_PX = 2;
const OUTLINED_ROOM_PX = 10;

interface PlaceNamesProps {
  readonly posts: readonly MapPost[];
  readonly spots: ReadonlyMap<string, Point>;
  readonly pennantSize: PennantSize;
  readonly chosenPostId: string | null;
  readonly pointedPostId: string | null;
}

/** Names where there is room, and always those of the chosen and the pointed post. */
export function PlaceNames({ posts, spots, pennantSize, chosenPostId, pointedPostId }: PlaceNamesProps) {
  const visible = useVisibleBox(useMap());
  const labels = useMemo(() => {
    const font = `${FONT_SIZE_PX}px ${getComputedStyle(document.body).fontFamily}`;
    const wishes = posts.map((post) => {
      const { width, height } = pennantGeometry(post.stripes.length, pennantSize);
      const isNeeded = post.postId === chosenPostId || post.postId === pointedPostId;
      const roomPx = isNeeded ? OUTLINED_ROOM_PX : ROOM_PX;
      return {
        id: post.postId,
        centre: spots.get(post.postId) ?? { x: 0, y: 0 },
        textWidthPx: textWidthPx(post.label, font),
        pennant: { width: width + roomPx, height: height + roomPx },
        isNeeded,
        rank: post.stripes.filter(({ standing }) => standing === "listed").length,
      };
    });
    // On a map so small that pennants are tiny, names would hide them.
    const isCrowded = pennantSize === "tiny" && visible.right - visible.left < NARROW_PX;
    const needed = new Set(wishes.filter(({ isNeeded }) => isNeeded).map(({ id }) => id));
    return placeLabels(wishes, LINE_HEIGHT_PX, visible).filter(({ id }) => !isCrowded || needed.has(id));
  }, [posts, spots, pennantSize, chosenPostId, pointedPostId, visible]);
  const names = new Map(posts.map(({ postId, label }) => [postId, label]));

  return (
    <svg className="map-names" width="1" height="1" aria-hidden="true" focusable="false">
      {labels.map(({ id, x, y }) => (
        <text
          key={id}
          x={x}
          y={y + FONT_SIZE_PX / 3}
          data-needed={id === chosenPostId || id === pointedPostId || undefined}
        >
          {names.get(id)}
        </text>
      ))}
    </svg>
  );
}
