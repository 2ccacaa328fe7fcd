import { coveredLeftPx } from "../geometry/mapLayout";
import { toUnit, worldPxAt } from "../geometry/mercator";
import type { Point, Size } from "../geometry/pixelGrid";
import type { Box } from "../labels/placeLabels";

/** A stretch of the world as it is drawn: pixel = unit · worldPx − left (or top). */
export interface Picture {
  /** How wide the whole world is, in CSS pixels. */
  readonly worldPx: number;
  readonly left: number;
  readonly top: number;
}

/** A second, larger picture of a crowded part, where the world leaves room for it. */
export interface Inset {
  /** Where it lies in the map's box, in CSS pixels. */
  readonly box: Box;
  /** In pixels of the map's box. */
  readonly picture: Picture;
  /** The part whose posts stand in the inset, in units of the world. */
  readonly lens: Box;
}

/** What the map shows of itself, until the reader moves it. */
export interface HomeView {
  readonly picture: Picture;
  readonly inset: Inset | null;
}

/** The inhabited world without the empty ocean at its edge, in units of the world. */
const INHABITED = boxOf(toUnit(66, -126), toUnit(-42, 156));
/** Lisbon to Kyiv, Tunis to Helsinki: nowhere else do so many capitals lie so near to each other. */
const EUROPE_DEGREES = { north: 61, west: -10.5, south: 35, east: 42 };
const EUROPE = boxOf(
  toUnit(EUROPE_DEGREES.north, EUROPE_DEGREES.west),
  toUnit(EUROPE_DEGREES.south, EUROPE_DEGREES.east),
);

const FIT_PADDING_PX = 40;
const CLOSEST_WORLD_PX = worldPxAt(5);
/** A single post is shown with its region, not its street. */
const CLOSEST_WORLD_ALONE_PX = worldPxAt(4);

/** For less than this the reader's eyes would only have to find their way again. */
const CLOSE_MIN_GAIN = 1.75;
/** Where the inset stands beside the world, which then has less room, a nearer view gains more than it seems. */
const CLOSE_MIN_GAIN_WIDE = 1.25;

/** From this ratio of width to height more names find room with Europe beside the world than with Europe below it. */
const WIDE = 1.9;
/** Of the width, where Europe stands beside the world. */
const WORLD_SHARE = 0.64;
/** Of the height, the most that the world takes where Europe stands below it. */
const WORLD_SHARE_OF_HEIGHT = 0.6;

const INSET_MIN_HEIGHT_PX = 160;
const INSET_MIN_GAIN = 1.7;
/** Fewer are no crowd. */
export const INSET_MIN_POSTS = 8;
/** What a cluster needs between the frame around Europe and the upper edge. */
const ROOM_ABOVE_PX = 44;
/** A pennant in the inset stands at least this far from its edge. */
const INSET_EDGE_PX = 22;

/**
 * The view that shows the chosen posts, given as units of the world, as large as a box of CSS pixels allows. Posts all
 * over the world, or none: the inhabited world, widened for all posts there are, so that it stays the same whichever
 * are chosen. Europe stands larger below the world, or beside it in a wide box, if it is crowded when all are shown and
 * the box has the room; its posts then stand there and not in the world.
 */
export function homeViewOf(
  size: Size,
  places: readonly Point[],
  allPlaces: readonly Point[] = places,
): HomeView {
  const edge = { left: coveredLeftPx(size.width), top: 0, right: size.width, bottom: size.height };
  const shown = allPlaces.reduce(including, INHABITED);
  const world = fitInto(edge, shown, worldPxAt(20));
  const close = closeView(edge, places);
  const isWide = size.width > size.height * WIDE;
  if (close && close.worldPx > world.worldPx * (isWide ? CLOSE_MIN_GAIN_WIDE : CLOSE_MIN_GAIN))
    return { picture: close, inset: null };
  const enlarged = isWide
    ? insetBeside(size, edge, shown, allPlaces)
    : insetBelow(size, edge, shown, allPlaces);
  return enlarged ?? { picture: world, inset: null };
}

/** What an inset in it leaves of a box. */
export function besideInset(box: Box, inset: Box | undefined): Box {
  if (!inset) return box;
  return inset.left > box.left
    ? { ...box, right: Math.min(box.right, inset.left) }
    : { ...box, bottom: Math.min(box.bottom, inset.top) };
}

/** Whether a place, in degrees, lies in the part that the inset shows. */
export function isInEurope(latitude: number, longitude: number): boolean {
  const { north, west, south, east } = EUROPE_DEGREES;
  return latitude <= north && latitude >= south && longitude >= west && longitude <= east;
}

/** Whether both show the same stretch of the world, and the same beside it. */
export function isSameView(one: HomeView, other: HomeView): boolean {
  if (!isSamePicture(one.picture, other.picture)) return false;
  if (!one.inset || !other.inset) return one.inset === other.inset;
  const [box, otherBox] = [one.inset.box, other.inset.box];
  const isSameBox = box.left === otherBox.left && box.top === otherBox.top;
  return isSameBox && isSamePicture(one.inset.picture, other.inset.picture);
}

function isSamePicture(one: Picture, other: Picture): boolean {
  return one.worldPx === other.worldPx && one.left === other.left && one.top === other.top;
}

function closeView(edge: Box, places: readonly Point[]): Picture | null {
  const [first] = places;
  if (!first) return null;
  const bounds = places.reduce(including, boxOf(first, first));
  const isAlone = bounds.left === bounds.right && bounds.top === bounds.bottom;
  const padded = shrunk(edge, FIT_PADDING_PX);
  return fitInto(padded, bounds, isAlone ? CLOSEST_WORLD_ALONE_PX : CLOSEST_WORLD_PX);
}

/** Leaves the left of the box to the world, and puts Europe at its right. */
function insetBeside(size: Size, edge: Box, shown: Box, places: readonly Point[]): HomeView | null {
  const split = Math.round(size.width * WORLD_SHARE);
  const picture = fitInto({ ...edge, right: split }, shown, worldPxAt(20));
  const inset = insetIn({ left: split, top: 0, right: size.width, bottom: size.height }, picture, places);
  return inset && { picture, inset };
}

/**
 * Moves the picture up, as far as its posts and the lands between them allow, and puts Europe below. Posts north of it
 * keep room above its frame, within which they would seem to belong to the inset.
 */
function insetBelow(size: Size, edge: Box, shown: Box, places: readonly Point[]): HomeView | null {
  const room = places.some(({ y }) => y < EUROPE.top) ? ROOM_ABOVE_PX : 0;
  const bottom = size.height * WORLD_SHARE_OF_HEIGHT - room;
  const world = fitInto({ ...edge, bottom }, shown, worldPxAt(20));
  const above = Math.max(0, room - (EUROPE.top - shown.top) * world.worldPx);
  const top = Math.ceil((shown.bottom - shown.top) * world.worldPx + above);
  const box: Box = { left: 0, top, right: size.width, bottom: size.height };
  if (size.height - top < INSET_MIN_HEIGHT_PX) return null;
  const inset = insetIn(box, world, places);
  return inset && { picture: { ...world, top: shown.top * world.worldPx - above }, inset };
}

/** Europe in a box, if it is crowded and much larger there than in the world. */
function insetIn(box: Box, world: Picture, places: readonly Point[]): Inset | null {
  const inner = shrunk(box, INSET_EDGE_PX);
  const picture = fitInto(inner, EUROPE, worldPxAt(5));
  const lens: Box = {
    left: (inner.left + picture.left) / picture.worldPx,
    top: (inner.top + picture.top) / picture.worldPx,
    right: (inner.right + picture.left) / picture.worldPx,
    bottom: (inner.bottom + picture.top) / picture.worldPx,
  };
  const count = places.filter((place) => isInBox(place, lens)).length;
  const isWorthIt = picture.worldPx >= world.worldPx * INSET_MIN_GAIN && count >= INSET_MIN_POSTS;
  return isWorthIt && count < places.length ? { box, picture, lens } : null;
}

export function isInBox({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The largest picture of `part` (units) in the middle of `room` (pixels). */
function fitInto(room: Box, part: Box, mostWorldPx: number): Picture {
  const worldPx = Math.min(
    Math.max(1, room.right - room.left) / Math.max(part.right - part.left, 1e-9),
    Math.max(1, room.bottom - room.top) / Math.max(part.bottom - part.top, 1e-9),
    mostWorldPx,
  );
  return {
    worldPx,
    left: ((part.left + part.right) / 2) * worldPx - (room.left + room.right) / 2,
    top: ((part.top + part.bottom) / 2) * worldPx - (room.top + room.bottom) / 2,
  };
}

function shrunk({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

function boxOf(northWest: Point, southEast: Point): Box {
  return { left: northWest.x, top: northWest.y, right: southEast.x, bottom: southEast.y };
}

function including(box: Box, { x, y }: Point): Box {
  return {
    left: Math.min(box.left, x),
    top: Math.min(box.top, y),
    right: Math.max(box.right, x),
    bottom: Math.max(box.bottom, y),
  };
}
