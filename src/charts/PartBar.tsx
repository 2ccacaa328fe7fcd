import type { Standing } from "../domain/posts/standing";
import type { ChannelInk } from "../ui/pennant/channelInk";
import { percent } from "./percent";
import "./PartBar.css";

interface PartBarProps {
  /** From zero; `part` lies within `whole`, which lies within `scale`. */
  readonly part: number;
  readonly whole: number;
  /** What the full width stands for; the same for all bars that are to be compared. Above zero. */
  readonly scale: number;
  /** Gives the part the colour of a channel. */
  readonly ink?: ChannelInk;
  /** What the rest of the whole stands for; as on a pennant, a dotted rest is not declared. */
  readonly rest?: Exclude<Standing, "listed">;
}

/** A part of a whole as a bar from zero: the part is filled, the rest only outlined. Its number stands beside it. */
export function PartBar({ part, whole, scale, ink, rest = "not-listed" }: PartBarProps) {
  return (
    <svg
      className="part-bar"
      width="100%"
      height="14"
      aria-hidden="true"
      focusable="false"
      data-channel={ink}
    >
      <rect className="part-bar-whole" y="1" width={percent(whole, scale)} height="12" data-rest={rest} />
      {rest === "not-declared" && whole > part && (
        <line className="part-bar-dots" x1={percent(part, scale)} x2={percent(whole, scale)} y1="7" y2="7" />
      )}
      <rect className="part-bar-part" y="1" width={percent(part, scale)} height="12" />
    </svg>
  );
}
