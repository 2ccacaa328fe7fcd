import type { Rolldown } from "vite";

/** As they are written, before they are made small: below this a file costs more than it saves. */
const SMALLEST_PART_BYTES = 2000;

/**
 * What is asked for in the same moment is one file: each file is fetched, looked at and imported, which costs a few
 * milliseconds of a busy page. All of it stays out of the file of the start.
 */
const TOGETHER: readonly Rolldown.CodeSplittingGroup[] = [
  // Small, and needed where little else is: what an index is made with, the address of the package. Merged, they would
  // bring the index and the tables of packages along.
  {
    name: "aside",
    test: /[\\/](?:search[\\/]foldText|address[\\/]useViewTitle|view-state[\\/]referenceNames|descriptor[\\/]descriptorUrl)\.ts$/,
  },
  // As small: what the map and dialogs do with keys, and work in slices.
  {
    name: "keys",
    test: /[\\/](?:hydration[\\/](?:runInSlices|isVisible)|parts[\\/](?:arrowKeys|useEscape|useUnsent))\.ts$/,
  },
  // What folds on a phone is no reason to bring along what only Newsletters and Questions share.
  { name: "fold", test: /[\\/]parts[\\/]Fold\./ },
  // What nearly all screens say figures with.
  {
    name: "figures",
    test: /[\\/]figures[\\/](?:figureText|measureText|FigureValue|DerivedLink|measures|unit)\.|[\\/]terms[\\/]Term\.|[\\/]parts[\\/](?:Card|ListFoot)\.|[\\/](?:useIdleLoad|holderText|PageNotes)\.tsx?$/,
  },
  // What Coverage asks for when it stands: its legend, and what a first filter shows.
  {
    name: "soon",
    test: /[\\/]coverage[\\/](?:map[\\/](?:Legend|PennantChoice)|FilteredHead|filters[\\/](?:nameChosen|describeChosen|ChosenInWords))\.tsx?$/,
  },
  // What maps that move share with those of pictures and of paper.
  {
    name: "mapDrawing",
    test: /[\\/]src[\\/]map[\\/](?:labels|land|camera|clusters|geometry[\\/]mapLayout)|virtual:base-map/,
    minShareCount: 3,
  },
  // The map on paper, and what pictures share with it.
  {
    name: "mapPicture",
    test: /[\\/]coverage[\\/](?:map[\\/]PaperMap|taking[\\/]mapPicture)\.|[\\/]map[\\/](?:still[\\/](?:stillMap|sharedLand)|land[\\/]useLand)\.|[\\/]embeds[\\/]buildMarkup\.|[\\/]pictures[\\/](?:drawPennant|inks|textWidth|drawText|svg|drawing)\.|[\\/]freeInkMarks\.|virtual:inks/,
  },
];

/**
 * How the modules of the site become files. Left alone, whatever two screens share is a file of its own, often of a
 * few hundred bytes, which compresses badly and costs a request. Merged by size alone, a screen gets much that only
 * others need; so what the coverage screen shares is in the file of the start, since all screens but one need nearly
 * all of it, and the rest is merged. Screens keep their own files: each is found by its name.
 */
export const CODE_GROUPS: NonNullable<Rolldown.OutputOptions["codeSplitting"]> = {
  groups: [
    { name: (id, graph) => (isInFirstFile(id, graph) ? "main" : null), debugName: "main", priority: 3 },
    ...TOGETHER.map((group) => ({ ...group, priority: 2, includeDependenciesRecursively: false })),
    {
      name: "part",
      // What a card on Coverage shares with a detail on Source is left alone: in a part it would bring that to others.
      test: /[\\/]src[\\/](?!ui[\\/]parts[\\/]useSheet)(?:ui|domain|view-state|map|charts|export|citation|i18n)[\\/]/,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: SMALLEST_PART_BYTES,
      priority: 1,
    },
  ],
};

const COVERAGE_FILE = /[\\/]features[\\/]coverage[\\/]Coverage\.tsx$/;

/** The index of a package seems to need all that it passes on: of TanStack Query the start needs these. */
const INDEX = /[\\/]@tanstack[\\/].*[\\/]index\.js$/;
const NEEDED_OF_INDEX = /[\\/](?:queryClient|QueryClientProvider|queryOptions)\.js$/;

/** Whether the start needs a module, or the coverage screen and others. */
function isInFirstFile(id: string, graph: Rolldown.ChunkingContext): boolean {
  const above = new Set([id]);
  const lazy: string[] = [];
  let isAtStart = false;
  // What is added on the way is looked at in its turn.
  for (const each of above) {
    const module = graph.getModuleInfo(each);
    if (!module || INDEX.test(each)) continue;
    if (module.isEntry || NEEDED_OF_INDEX.test(each)) isAtStart = true;
    if (module.dynamicImporters.length > 0) lazy.push(each);
    for (const importer of module.importers) above.add(importer);
  }
  return isAtStart || (lazy.length > 1 && lazy.some((each) => COVERAGE_FILE.test(each)));
}

/**
 * Parts are named after all that share them, which is long. Hashes do not compress and stand in the list of parts and in
 * each page: seven signs, the fewest that Rolldown takes for as many files, tell versions of a file apart as well as eight.
 */
export function nameChunk({ name }: Rolldown.PreRenderedChunk): string {
  return name.startsWith("part~") ? "assets/part-[hash:7].js" : "assets/[name]-[hash:7].js";
}
