import { memo } from "react";
import type { Stack } from "./gatherStacks";
import { StackPicture } from "./StackPicture";
import { STACK_PX } from "./standIn";
import type { StackTexts } from "./useStackTexts";

interface StackButtonProps {
  readonly stack: Stack;
  readonly texts: StackTexts;
  /** Middle of the stack within the pane. */
  readonly x: number;
  readonly y: number;
  /** True where no zoom parts its posts: pressed, it lists them. */
  readonly isList: boolean;
  readonly isOpen: boolean;
  /** Whether the post whose card is open, or the one pointed at elsewhere, is in it. */
  readonly holdsChosen: boolean;
  readonly isPointed: boolean;
  readonly isTabStop: boolean;
}

/** Several posts of one place on the map; its group listens. Drawn anew only where something of it has changed. */
export const StackButton = memo(function StackButton(props: StackButtonProps) {
  const { stack, texts, x, y, isList, isOpen, holdsChosen, isPointed, isTabStop } = props;
  return (
    <button
      type="button"
      className="map-stack"
      data-post={stack.id}
      data-pointed={isPointed || undefined}
      aria-label={texts.nameStack(stack, isList)}
      aria-expanded={isList ? isOpen : undefined}
      aria-current={holdsChosen ? "true" : undefined}
      tabIndex={isTabStop ? 0 : -1}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <StackPicture
        size={STACK_PX}
        count={texts.formatCount(stack.count)}
        stripes={stack.first.stripes}
        shares={stack.listed.map((listed) => listed / stack.count)}
      />
    </button>
  );
});
