import type { Map as LeafletMap } from "leaflet";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { isCrowdedOnMaps } from "../../domain/posts/largeNetwork";
import { haveSamePosts, outlinePosts } from "../clusters/projectPosts";
import type { LatLng } from "../land/encodedBaseMap";
import {
  besideInset,
  homeViewOf,
  isInBox,
  isSameView,
  type HomeView,
  type Inset,
  type Picture,
} from "./homeView";
import {
  approachBounds,
  bringIntoView,
  isShowing,
  limitToWorld,
  removeLimits,
  showPicture,
  showsWell,
  worldZoom,
  zoomAround,
  zoomTo,
} from "./mapCamera";
import { toLatLng, toUnit, zoomAt } from "../geometry/mercator";
import type { Box } from "../labels/placeLabels";
import type { Point } from "../geometry/pixelGrid";
import type { LocatedPost, MapPost } from "../postMapProps";

export interface MapCamera {
  /** Shows all posts. */
  readonly goHome: () => void;
  /** What stands beside the world as long as that is where the reader left it. */
  readonly inset: Inset | null;
  /** False until the map has a size and a view. */
  readonly isPlaced: boolean;
  /** Shows the part of the inset in the whole box. */
  readonly enlarge: (inset: Inset) => void;
  /** Shows what lies between these edges, in units of the world, as large as the map goes, and nearer than now. */
  readonly approach: (bounds: Box) => void;
  /** Zooms around the middle of what is shown, or to a post; out of the world: home. */
  readonly zoom: (steps: number, post?: LocatedPost) => void;
  /** Brings a post into view, unless all are. */
  readonly follow: (post: LocatedPost) => void;
}

/**
 * Moves the map for the reader: to the view that shows all posts at first, when the box changes as long as the reader
 * leaves it there, and when the set of posts changes, unless a view of the reader's own shows them well.
 */
export function useMapCamera(
  map: LeafletMap,
  posts: readonly MapPost[],
  allPosts: readonly MapPost[],
  chosenPostId: string | null,
): MapCamera {
  const allPlaces = useMemo(() => placesOf(allPosts), [allPosts]);
  const home = useRef<HomeView | null>(null);
  /** Where the map is on its way to, and where it is on its way to although it is to show another picture since. */
  const way = useRef<{ target: Picture | null; outdated: Picture | null }>({ target: null, outdated: null });
  const isBusy = useRef(false);
  const [inset, setInset] = useState<Inset | null>(null);
  const [isPlaced, setPlaced] = useState(false);
  const isHome = () => home.current !== null && isShowing(map, home.current.picture);

  const show = (animate: boolean) => {
    const { x: width, y: height } = map.getSize();
    if (width === 0 || height === 0) return;
    const view = homeViewOf({ width, height }, placesOf(posts), allPlaces);
    // Most choices are seen best in the view that is there: then nothing is drawn anew but the pennants.
    if (home.current && isHome() && isSameView(home.current, view)) {
      setInset(home.current.inset);
      return;
    }
    home.current = view;
    const isMoving = animate && !view.inset;
    way.current = { target: isMoving ? view.picture : null, outdated: way.current.target };
    removeLimits(map, view.picture);
    showPicture(map, view.picture, isMoving);
    setInset(view.inset);
    setPlaced(true);
  };

  const settle = useEffectEvent(() => {
    const { clientWidth, clientHeight } = map.getContainer();
    // Where the map is hidden its box has no size; the observer calls again when it has.
    if (clientWidth === 0 || clientHeight === 0) return;
    const wasHome = home.current === null || isHome();
    isBusy.current = true;
    map.invalidateSize({ animate: false });
    isBusy.current = false;
    if (wasHome) show(false);
    else limitToWorld(map);
  });
  const leave = useEffectEvent(() => {
    if (!isBusy.current) setInset(null);
  });
  const arrive = useEffectEvent(() => {
    if (isBusy.current || home.current === null) return;
    const { target, outdated } = way.current;
    if (target && isShowing(map, target)) way.current.target = null;
    // Leaflet ends a zoom that it has begun, whatever it was told meanwhile.
    if (outdated && isShowing(map, outdated)) {
      way.current.outdated = null;
      removeLimits(map, home.current.picture);
      showPicture(map, home.current.picture, false);
      return;
    }
    if (isHome()) setInset(home.current.inset);
    else if (!map.options.maxBounds) limitToWorld(map);
  });
  useEffect(() => {
    const start = () => leave();
    const end = () => arrive();
    map.on("movestart zoomstart", start);
    map.on("moveend", end);
    settle();
    const observer = new ResizeObserver(() => settle());
    observer.observe(map.getContainer());
    return () => {
      map.off("movestart zoomstart", start);
      map.off("moveend", end);
      observer.disconnect();
    };
  }, [map]);

  const fitted = useRef(posts);
  const fit = useEffectEvent(() => {
    if (posts.length === 0) return;
    const places = placesOf(posts);
    const { x: width, y: height } = map.getSize();
    if (!isHome() && showsWell(map, places, homeViewOf({ width, height }, places, allPlaces).picture)) return;
    show(true);
  });
  useEffect(() => {
    if (haveSamePosts(fitted.current, posts)) return;
    // What the choice leaves is painted first: on the way to it both the flags and the land are drawn anew.
    return runAfterPaint(() => {
      fitted.current = posts;
      fit();
    });
  }, [posts]);

  const follow = (post: LocatedPost) => {
    if (!isHome()) bringIntoView(map, post);
  };
  const followChosen = useEffectEvent(() => {
    const chosen = posts.find(({ postId }) => postId === chosenPostId);
    if (chosen) follow(chosen);
  });
  useEffect(() => {
    if (chosenPostId !== null) followChosen();
  }, [chosenPostId]);

  const zoom = (steps: number, post?: LocatedPost) => {
    const shown = inset && post && isInBox(placeOf(post), inset.lens) ? zoomAt(inset.picture.worldPx) : 0;
    const target = Math.max(map.getZoom(), shown) + steps;
    if (steps < 0 && target < worldZoom(map)) show(true);
    else if (post) zoomTo(map, [post.latitude, post.longitude], target);
    else if (inset && home.current) zoomAround(map, middleBeside(inset, home.current.picture), target);
    else zoomAround(map, map.getCenter(), target);
  };
  const enlarge = ({ lens }: Inset) => {
    const { x: width, y: height } = map.getSize();
    limitToWorld(map);
    const corners = [
      { x: lens.left, y: lens.top },
      { x: lens.right, y: lens.bottom },
    ];
    showPicture(map, homeViewOf({ width, height }, corners).picture, true);
  };
  const approach = (bounds: Box) => {
    limitToWorld(map);
    approachBounds(map, bounds);
  };
  return { goHome: () => show(true), enlarge, approach, zoom, inset, isPlaced, follow };
}

/** Runs something once what has changed is painted; gives the way to leave it. */
function runAfterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Of very many posts, as few points as say where the map goes. */
function placesOf(posts: readonly MapPost[]): readonly Point[] {
  return isCrowdedOnMaps(posts) ? outlinePosts(posts) : posts.map(placeOf);
}

function placeOf({ latitude, longitude }: LocatedPost) {
  return toUnit(latitude, longitude);
}

/** The middle of the part of the world that the inset leaves. */
function middleBeside({ box }: Inset, { worldPx, left, top }: Picture): LatLng {
  const world = besideInset({ left: 0, top: 0, right: box.right, bottom: box.bottom }, box);
  return toLatLng({ x: (left + world.right / 2) / worldPx, y: (top + world.bottom / 2) / worldPx });
}
