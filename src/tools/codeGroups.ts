import type { Rolldown } from "vite";

/** As they are written, before they are made small: below this a file costs more than it saves. */
const SMALLEST_PART_BYTES = 3000;

/**
 * How the modules of the site become files. Left alone, whatever two screens share is a file of its own, often of a
 * few hundred bytes, which compresses badly and costs a request. Screens keep their own files: each is found by its
 * name.
 */
export const CODE_GROUPS: NonNullable<Rolldown.OutputOptions["codeSplitting"]> = {
  groups: [
    { name: "main", tags: ["$initial"], priority: 2 },
    {
      name: "part",
      test: /[\\/]src[\\/](?:ui|domain|view-state|map|charts|download|i18n)[\\/]/,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: SMALLEST_PART_BYTES,
      priority: 1,
    },
  ],
};

/** Parts are named after all that share them, which is long. */
export function nameChunk({ name }: Rolldown.PreRenderedChunk): string {
  return name.startsWith("part~") ? "assets/part-[hash].js" : "assets/[name]-[hash].js";
}
