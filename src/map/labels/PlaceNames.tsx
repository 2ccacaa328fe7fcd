import { memo, useDeferredValue, useMemo } from "react";
import { pennantGeometry } from "../../ui/pennant/pennantStripes";
import {
  boxAround,
  meet,
  placeLabels,
  placeNeededLabel,
  type Box,
  type Line,
  type PlacedLabel,
} from "./placeLabels";
import { rememberLately } from "../geometry/rememberLately";
import type { MapPost } from "../postMapProps";
import { LABEL_FONT_PX, labelWidthPx } from "./labelWidth";
import type { PennantGroup } from "../pennants/usePennantSpots";

/** As in map.css. */
const LINE_HEIGHT_PX = 15;
/** Around a pennant as drawn, and around one with an outline. */
const ROOM_PX = 2;
const OUTLINED_ROOM_PX = 12;
/** So many names are placed within a millisecond, sooner than the map is drawn once more for them. */
const MOST_AT_ONCE = 30;

interface PlaceNamesProps {
  readonly group: PennantGroup;
  /** Must contain those of the group. */
  readonly posts: ReadonlyMap<string, MapPost>;
  /** What of the pane can be seen and belongs to the group. */
  readonly visible: Box;
  /** What no name may cover. */
  readonly kept: readonly Box[];
  /** Whether the map is near enough for a name to say its country too. */
  readonly isNear: boolean;
  /** The posts whose names are shown whatever they cover: the chosen and the pointed one. */
  readonly marked: readonly string[];
}

/**
 * Names where there is room: of few posts with their pennants, of many a moment later. Those of marked posts always and
 * at once.
 */
export function PlaceNames({ group, posts, visible, kept, isNear, marked }: PlaceNamesProps) {
  const wanted = useMemo(
    () => ({ group, posts, visible, kept, isNear }),
    [group, posts, visible, kept, isNear],
  );
  const later = useDeferredValue(wanted);
  const placed = group.spots.size <= MOST_AT_ONCE ? wanted : later;
  const labels = useMemo(() => placeNames(placed), [placed]);
  const markedLabels = marked
    .filter((id) => group.spots.has(id))
    .map((id) => placeMarked(wanted, id, placed === wanted ? labels : []));
  const covered = markedLabels.map(({ box }) => box);
  return (
    <>
      {placed === wanted && <Names labels={labels} posts={posts} covered={covered} />}
      {markedLabels.length > 0 && (
        <svg className="map-names map-names-marked" width="1" height="1" aria-hidden="true" focusable="false">
          {markedLabels.map(({ id, x, y, box }) => (
            <g key={id}>
              <rect
                x={box.left}
                y={box.top - 1}
                width={box.right - box.left}
                height={box.bottom - box.top + 2}
                rx="2"
              />
              <text x={x} y={y + LABEL_FONT_PX / 3}>
                {posts.get(id)?.name}
              </text>
            </g>
          ))}
        </svg>
      )}
    </>
  );
}

interface NamesProps {
  readonly labels: readonly PlacedLabel[];
  readonly posts: ReadonlyMap<string, MapPost>;
  readonly covered: readonly Box[];
}

function Names({ labels, posts, covered }: NamesProps) {
  const shown = labels.filter(({ box }) => !covered.some((other) => meet(box, other)));
  return (
    <svg className="map-names" width="1" height="1" aria-hidden="true" focusable="false">
      <path className="map-leader-lines" d={shown.map(({ leader }) => leaderPath(leader)).join("")} />
      {shown.map(({ id, x, y, isLong }) => {
        const post = posts.get(id);
        const label = (post && isLong ? longNameOf(post) : post?.name) ?? "";
        return <Name key={id} x={x} y={y + LABEL_FONT_PX / 3} label={label} />;
      })}
    </svg>
  );
}

const Name = memo(function Name({ x, y, label }: { x: number; y: number; label: string }) {
  return (
    <text x={x} y={y}>
      {label}
    </text>
  );
});

function leaderPath(leader: Line | undefined): string {
  return leader ? `M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}` : "";
}

/** `Kigali, Rwanda`; undefined for a city that is called like its country. */
function longNameOf({ name, country }: MapPost): string | undefined {
  return name === country || country === "" ? undefined : `${name}, ${country}`;
}

type Wanted = Omit<PlaceNamesProps, "marked">;

function placeNames({ group, posts, visible, kept, isNear }: Wanted): PlacedLabel[] {
  const requests = [...group.spots.keys()].map((id) => {
    const request = requestOf(group, posts, id, ROOM_PX);
    const post = isNear ? posts.get(id) : undefined;
    const long = post && longNameOf(post);
    return long === undefined ? request : { ...request, longWidthPx: labelWidthPx(long) };
  });
  return place(requests, LINE_HEIGHT_PX, visible, kept);
}

const place = rememberLately(placeLabels);

/** Where the name stands already, otherwise where it covers least. */
function placeMarked(
  { group, posts, visible }: Wanted,
  id: string,
  labels: readonly PlacedLabel[],
): PlacedLabel {
  const others = [...group.spots.keys()]
    .filter((other) => other !== id)
    .map((other) => requestOf(group, posts, other, ROOM_PX))
    .map(({ centre, pennant }) => boxAround(centre, pennant));
  const request = requestOf(group, posts, id, OUTLINED_ROOM_PX);
  const own = labels.find((label) => label.id === id);
  const isClear = own && !meet(own.box, boxAround(request.centre, request.pennant));
  return isClear ? own : placeNeededLabel(request, others, LINE_HEIGHT_PX, visible);
}

function requestOf(group: PennantGroup, posts: ReadonlyMap<string, MapPost>, id: string, roomPx: number) {
  const post = posts.get(id);
  const { width, height } = pennantGeometry(post?.stripes.length ?? 0, group.size);
  return {
    id,
    centre: group.spots.get(id) ?? { x: 0, y: 0 },
    textWidthPx: labelWidthPx(post?.name ?? ""),
    pennant: { width: width + roomPx, height: height + roomPx },
    rank: post?.stripes.filter(({ standing }) => standing === "listed").length ?? 0,
  };
}
