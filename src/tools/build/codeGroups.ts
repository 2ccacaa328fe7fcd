import type { Rolldown } from "vite";

/** As they are written, before they are made small: below this a file costs more than it saves. */
const SMALLEST_PART_BYTES = 2000;

/**
 * How the modules of the site become files. Left alone, whatever two screens share is a file of its own, often of a
 * few hundred bytes, which compresses badly and costs a request. Merged by size alone, a screen gets much that only
 * others need; so what the coverage screen shares is one file without anything else, and the rest is merged. Screens
 * keep their own files: each is found by its name.
 */
export const CODE_GROUPS: NonNullable<Rolldown.OutputOptions["codeSplitting"]> = {
  groups: [
    { name: "main", tags: ["$initial"], priority: 3 },
    {
      name: (id, graph) => (isOnCoverage(id, graph) ? "shared" : null),
      debugName: "shared with coverage",
      minShareCount: 2,
      priority: 2,
    },
    // What an index is made with is needed where there is none too: merged with the index, each would bring it along.
    { name: "aside", test: /[\\/](?:search[\\/]foldText|hydration[\\/]runInSlices)\.ts$/, priority: 2 },
    {
      name: "part",
      test: /[\\/]src[\\/](?:ui|domain|view-state|map|charts|export|citation|i18n)[\\/]/,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: SMALLEST_PART_BYTES,
      priority: 1,
    },
  ],
};

const COVERAGE_FILE = /[\\/]features[\\/]coverage[\\/]Coverage\.tsx$/;

/** Whether the coverage screen cannot be drawn without a module. */
function isOnCoverage(id: string, graph: Rolldown.ChunkingContext): boolean {
  const above = new Set([id]);
  // What is added on the way is looked at in its turn.
  for (const each of above) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) above.add(importer);
  }
  return [...above].some((each) => COVERAGE_FILE.test(each));
}

/** Parts are named after all that share them, which is long. */
export function nameChunk({ name }: Rolldown.PreRenderedChunk): string {
  return name.startsWith("part~") ? "assets/part-[hash].js" : "assets/[name]-[hash].js";
}
