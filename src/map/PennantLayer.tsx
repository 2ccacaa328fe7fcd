import { useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { bringIntoView } from "./mapCamera";
import { Leaders } from "./Leaders";
import { PennantButton } from "./PennantButton";
import { PlaceNames } from "./PlaceNames";
import type { Point } from "./pixelGrid";
import type { PostMapProps } from "./postMapProps";
import { useMapFrame } from "./useMapFrame";
import { usePennantKeys } from "./usePennantKeys";
import { usePennantPane } from "./usePennantPane";
import { usePennantSpots } from "./usePennantSpots";

/** All pennants with their names and leaders, in a pane of their own above the land. */
export function PennantLayer(props: PostMapProps & { readonly hintId: string }) {
  const { posts, chosenPostId, pointedPostId, onChoose, onPoint, texts, hintId } = props;
  const map = useMap();
  const frame = useMapFrame(map);
  const { anchors, spots, pennantSize } = usePennantSpots(map, posts, frame);
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const shownPointedId = hoveredId ?? pointedPostId ?? null;
  const point = (postId: string | null) => {
    setHoveredId(postId);
    onPoint?.(postId);
  };
  const choose = (postId: string) => onChoose(postId === chosenPostId ? null : postId);
  const giveUp = () => {
    point(null);
    if (chosenPostId !== null) onChoose(null);
  };

  const group = useRef<HTMLDivElement>(null);
  const pane = usePennantPane(map, spots, { onHit: choose, onMiss: giveUp });
  const keys = usePennantKeys(map, group, spots, posts, chosenPostId, giveUp);

  if (!pane) return null;
  return createPortal(
    <>
      <Leaders anchors={anchors} spots={spots} />
      <PlaceNames
        posts={posts}
        spots={spots}
        pennantSize={pennantSize}
        chosenPostId={chosenPostId}
        pointedPostId={shownPointedId}
      />
      <div
        ref={group}
        role="group"
        aria-label={texts.posts}
        aria-describedby={hintId}
        onKeyDown={keys.onKeyDown}
      >
        {posts.map((post) => (
          <PennantButton
            key={post.postId}
            post={post}
            size={pennantSize}
            spot={spots.get(post.postId) ?? ORIGIN}
            isChosen={post.postId === chosenPostId}
            isPointed={post.postId === shownPointedId}
            isTabStop={post.postId === keys.tabStopId}
            onChoose={() => choose(post.postId)}
            onPoint={(isPointed) => point(isPointed ? post.postId : null)}
            onFocus={(isFromKeyboard) => {
              keys.onFocus(post.postId);
              if (isFromKeyboard) bringIntoView(map, post);
            }}
          />
        ))}
      </div>
    </>,
    pane,
  );
}

const ORIGIN: Point = { x: 0, y: 0 };
