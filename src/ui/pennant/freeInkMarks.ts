import type { FreeInk } from "./channelInk";

export const FREE_INK_SIDE_PX = 6;

/** What is left open in the colour of a free ink, on a square of six pixels; no two alike. */
export const FREE_INK_MARKS: Readonly<Record<FreeInk, string>> = {
  "slot-1": "M0 1.5H6M0 4.5H6",
  "slot-2": "M0 6L6 0M-1 1L1-1M5 7L7 5",
  "slot-3": "M1.5 0V6M4.5 0V6",
  "slot-4": "M0 0L6 6M5-1L7 1M-1 5L1 7",
  "slot-5": "M1.5 1.5h.1M4.5 4.5h.1",
};
