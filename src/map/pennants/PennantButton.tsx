import { memo } from "react";
import { Pennant } from "../../ui/pennant/Pennant";
import type { PennantSize } from "../../ui/pennant/pennantStripes";
import type { MapPost, PostMapProps } from "../postMapProps";

interface PennantButtonProps {
  readonly post: MapPost;
  readonly describe: PostMapProps["describe"];
  readonly size: PennantSize;
  /** Middle of the pennant within the pane. */
  readonly x: number;
  readonly y: number;
  readonly isHidden: boolean;
  readonly isChosen: boolean;
  readonly isPointed: boolean;
  readonly isTabStop: boolean;
}

/** One post on the map; its group listens. Drawn anew only where something of it has changed. */
export const PennantButton = memo(function PennantButton(props: PennantButtonProps) {
  const { post, describe, size, x, y, isHidden, isChosen, isPointed, isTabStop } = props;
  const label = describe(post);
  return (
    <button
      type="button"
      className="map-pennant leaflet-zoom-animated"
      hidden={isHidden}
      data-post={post.postId}
      data-pointed={isPointed || undefined}
      data-inferred={post.isInferred || undefined}
      aria-label={label}
      aria-pressed={isChosen}
      tabIndex={isTabStop ? 0 : -1}
      // React sets this through the CSSOM, which the content security policy allows. In two dimensions: a third
      // would give each pennant a layer of its own, all of which every change would have to put together.
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <span className="map-pennant-flag">
        <Flag stripes={post.stripes} size={size} label={label} isHidden={isHidden} />
      </span>
    </button>
  );
});

interface FlagProps extends Pick<PennantButtonProps, "size" | "isHidden"> {
  readonly stripes: MapPost["stripes"];
  /** Beside its name a pointer is told what the flag says, as in the list; others hear it as the name of the button. */
  readonly label: string;
}

/** How a hidden one would look matters when it is shown: to hide a post leaves its flag as it is. */
const Flag = memo(
  function Flag({ stripes, size, label }: FlagProps) {
    return <Pennant stripes={stripes} size={size} label={label} />;
  },
  (drawn, wanted) =>
    wanted.isHidden ||
    (drawn.stripes === wanted.stripes && drawn.size === wanted.size && drawn.label === wanted.label),
);
