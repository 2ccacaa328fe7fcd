import type { Map as LeafletMap } from "leaflet";
import { useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Leaders } from "./Leaders";
import { PennantButton } from "./PennantButton";
import { pennantEvents } from "./pennantEvents";
import { PlaceNames } from "../labels/PlaceNames";
import type { Box } from "../labels/placeLabels";
import type { DrawnMapProps } from "../postMapProps";
import type { InsetInPane } from "../camera/useInsetInPane";
import type { MapCamera } from "../camera/useMapCamera";
import { besideInset } from "../camera/homeView";
import { useEscape } from "../../ui/parts/useEscape";
import { usePennantKeys } from "./usePennantKeys";
import { usePennantPane } from "./usePennantPane";
import type { PennantSpots } from "./usePennantSpots";

interface PennantLayerProps extends DrawnMapProps {
  readonly map: LeafletMap;
  readonly placed: PennantSpots;
  /** What can be seen of the pane, and what the inset takes of it. */
  readonly visible: Box;
  readonly inset: InsetInPane | null;
  /** Whether a region is shown rather than the world. */
  readonly isNear: boolean;
  readonly hintId: string;
  readonly camera: MapCamera;
}

/** All pennants with their names and leaders, in a pane of their own above the land. */
export function PennantLayer(props: PennantLayerProps) {
  const {
    map,
    posts,
    allPosts = posts,
    placed,
    visible,
    inset,
    isNear,
    chosenPostId,
    pointedPostId,
    texts,
    hintId,
  } = props;
  const { onChoose, onPoint, describe, camera } = props;
  const postsById = useMemo(() => new Map(posts.map((post) => [post.postId, post])), [posts]);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const shownPointedId = hoveredId ?? pointedPostId ?? null;
  const point = (postId: string | null) => {
    setHoveredId(postId);
    onPoint?.(postId);
  };
  useEscape(() => setHoveredId(null));
  const choose = (postId: string) => onChoose(postId === chosenPostId ? null : postId);
  const giveUp = () => {
    point(null);
    if (chosenPostId !== null) onChoose(null);
  };

  const group = useRef<HTMLDivElement>(null);
  const pane = usePennantPane(map, placed.spots, { onHit: choose, onMiss: giveUp });
  const keys = usePennantKeys(group, placed.spots, posts, chosenPostId, {
    onGiveUp: giveUp,
    onZoom: camera.zoom,
  });
  const events = pennantEvents({
    onChoose: choose,
    onPoint: point,
    onFocus: (postId, isFromKeyboard) => {
      keys.onFocus(postId);
      const post = postsById.get(postId);
      if (post && isFromKeyboard) camera.follow(post);
    },
  });
  const marked = [...new Set([chosenPostId, shownPointedId])].filter((id) => id !== null);
  const mainVisible = useMemo(() => besideInset(visible, inset?.box), [visible, inset]);
  const kept = useMemo(() => (inset ? [inset.lens] : []), [inset]);

  if (!pane) return null;
  return createPortal(
    <>
      {[placed.main, placed.inset].map(
        (each, index) =>
          each && (
            <div key={index} className="map-group" aria-hidden="true">
              <Leaders {...each} />
              <PlaceNames
                group={each}
                posts={postsById}
                visible={inset && index === 1 ? inset.box : mainVisible}
                kept={index === 1 ? NOTHING : kept}
                isNear={isNear && index === 0}
                marked={marked}
              />
            </div>
          ),
      )}
      <div
        ref={group}
        role="group"
        aria-label={texts.posts}
        aria-describedby={hintId}
        onKeyDown={keys.onKeyDown}
        {...events}
      >
        {allPosts.map((post) => {
          const { postId } = post;
          const home = placed.inset?.spots.has(postId) ? placed.inset : placed.main;
          const spot = home.spots.get(postId);
          return (
            <PennantButton
              key={postId}
              post={post}
              describe={describe}
              size={home.size}
              isHidden={!spot}
              x={spot?.x ?? 0}
              y={spot?.y ?? 0}
              isChosen={postId === chosenPostId}
              isPointed={postId === shownPointedId}
              isTabStop={postId === keys.tabStopId}
            />
          );
        })}
      </div>
    </>,
    pane,
  );
}

const NOTHING: readonly Box[] = [];
