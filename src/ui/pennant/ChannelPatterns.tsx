import { useAnswer } from "../answer/AnswerProvider";
import { isFreeInk } from "./channelInk";
import { FREE_INK_MARKS, FREE_INK_SIDE_PX } from "./freeInkMarks";
import "./ChannelPatterns.css";

/** Fills the free inks, for every drawing of the page. */
export function ChannelPatterns() {
  const { coverage, inkOf } = useAnswer();
  const inks = coverage.drawnChannels.map(inkOf).filter(isFreeInk);
  return (
    <svg className="channel-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {inks.map((ink) => (
          <pattern
            key={ink}
            id={`ink-${ink}`}
            data-channel={ink}
            width={FREE_INK_SIDE_PX}
            height={FREE_INK_SIDE_PX}
            patternUnits="userSpaceOnUse"
          >
            <rect width={FREE_INK_SIDE_PX} height={FREE_INK_SIDE_PX} />
            <path d={FREE_INK_MARKS[ink]} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
