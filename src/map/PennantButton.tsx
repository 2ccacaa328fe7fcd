import { Pennant } from "../ui/Pennant";
import type { PennantSize } from "../ui/pennantStripes";
import type { Point } from "./pixelGrid";
import type { MapPost } from "./postMapProps";

interface PennantButtonProps {
  readonly post: MapPost;
  readonly size: PennantSize;
  /** Centre of the pennant within the pane. */
  readonly spot: Point;
  readonly isChosen: boolean;
  readonly isPointed: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: () => void;
  readonly onPoint: (isPointed: boolean) => void;
  readonly onFocus: (isFromKeyboard: boolean) => void;
}

/** One post on the map. */
export function PennantButton(props: PennantButtonProps) {
  const { post, size, spot, isChosen, isPointed, isTabStop, onChoose, onPoint, onFocus } = props;
  return (
    <button
      type="button"
      className="map-pennant leaflet-zoom-animated"
      data-post={post.postId}
      data-pointed={isPointed || undefined}
      aria-label={post.name}
      aria-pressed={isChosen}
      tabIndex={isTabStop ? 0 : -1}
      // React sets this through the CSSOM, which the content security policy allows.
      style={{ transform: `translate3d(${spot.x}px, ${spot.y}px, 0)` }}
      onClick={({ detail }) => {
        // The second click of a double click would take the first one back.
        if (detail <= 1) onChoose();
      }}
      onPointerEnter={({ pointerType }) => {
        if (pointerType !== "touch") onPoint(true);
      }}
      onPointerLeave={() => onPoint(false)}
      onFocus={({ currentTarget }) => {
        // A map that moved under the pointer would miss the click.
        onFocus(currentTarget.matches(":focus-visible"));
        onPoint(true);
      }}
      onBlur={() => onPoint(false)}
    >
      <span className="map-pennant-flag">
        <Pennant stripes={post.stripes} size={size} />
      </span>
    </button>
  );
}
