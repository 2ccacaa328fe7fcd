import { useAnswer } from "../answer/AnswerProvider";
import { isFreeInk, type FreeInk } from "./channelInk";
import "./channelPatterns.css";

const SIDE_PX = 6;
/** What is left open in the colour, on a square of six pixels; no two alike. */
const MARKS: Readonly<Record<FreeInk, string>> = {
  "slot-1": "M0 1.5H6M0 4.5H6",
  "slot-2": "M0 6L6 0M-1 1L1-1M5 7L7 5",
  "slot-3": "M1.5 0V6M4.5 0V6",
  "slot-4": "M0 0L6 6M5-1L7 1M-1 5L1 7",
  "slot-5": "M1.5 1.5h.1M4.5 4.5h.1",
};

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
            width={SIDE_PX}
            height={SIDE_PX}
            patternUnits="userSpaceOnUse"
          >
            <rect width={SIDE_PX} height={SIDE_PX} />
            <path d={MARKS[ink]} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
