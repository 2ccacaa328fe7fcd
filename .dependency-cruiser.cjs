// The floors of the house: what each folder of src/ may import. A lower floor never imports a higher one.
const TESTS = "[.]test[.]tsx?$";
const STYLES = "[.]css$";
// Made by the plugins of vite.config.ts.
const VIRTUAL = "^virtual:";

const REACT = ["react", "react-dom"];
const FLOOR_0 = ["domain", "extract", "load", "offline", "gazetteer"];
const FLOOR_1 = [...FLOOR_0, "package", "intake", "view-state", "i18n"];
const FLOOR_2 = [...FLOOR_1, "ui", "map", "charts", "export", "citation"];
const FLOOR_3 = [...FLOOR_2, "features"];

const FLOORS = [
  { folder: "domain", folders: [], packages: [] },
  { folder: "load", folders: [], packages: ["idb-keyval"] },
  { folder: "offline", folders: [], packages: [] },
  { folder: "extract", folders: ["domain"], packages: [] },
  { folder: "package", folders: ["domain", "load"], packages: ["valibot", "fflate"] },
  { folder: "gazetteer", folders: ["domain"], packages: [] },
  { folder: "intake", folders: ["domain", "gazetteer", "package"], packages: ["valibot", "fflate"] },
  { folder: "view-state", folders: ["domain"], packages: [] },
  { folder: "i18n", folders: ["domain", "load"], packages: ["@lingui/[^/]+"] },
  {
    folder: "ui",
    folders: FLOOR_1,
    packages: [...REACT, "@lingui/[^/]+", "@tanstack/react-query"],
  },
  {
    folder: "map",
    folders: [...FLOOR_1, "ui"],
    packages: [...REACT, "leaflet", "react-leaflet", "@tanstack/react-query"],
  },
  { folder: "charts", folders: [...FLOOR_1, "ui"], packages: [...REACT, "recharts"] },
  { folder: "export", folders: [...FLOOR_1, "ui"], packages: [...REACT, "fflate"] },
  { folder: "citation", folders: [...FLOOR_1, "ui", "export"], packages: REACT },
  { folder: "features", folders: FLOOR_2, packages: REACT },
  {
    folder: "app",
    folders: FLOOR_3,
    packages: [...REACT, "@tanstack/react-query", "@lingui/[^/]+"],
  },
  {
    folder: "cli",
    folders: ["domain", "extract", "gazetteer", "intake", "package"],
    packages: [],
    node: true,
  },
];

const anyOf = (names) => `(?:${names.join("|")})`;

/** One rule for the folders that a floor may look into, one for the packages, one for Node itself. */
function rulesOf({ folder, folders, packages, node = false }) {
  const from = { path: `^src/${folder}/`, pathNot: TESTS };
  return [
    {
      name: `floor-${folder}`,
      comment: `src/${folder} imports nothing of src but itself${folders.map((f) => ", " + f).join("")}`,
      severity: "error",
      // Tests keep to the floors too: what needs a higher one is a test across floors and belongs under test/.
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: `^src/${anyOf([folder, ...folders])}/` },
    },
    {
      name: `packages-${folder}`,
      comment: `src/${folder} uses no package${packages.length > 0 ? " but " + packages.join(", ") : ""}`,
      severity: "error",
      from,
      to: {
        path: "(?:^|/)node_modules/",
        ...(packages.length > 0 && { pathNot: `(?:^|/)node_modules/(?:@types/)?${anyOf(packages)}/` }),
      },
    },
    ...(node
      ? []
      : [
          {
            name: `browser-${folder}`,
            comment: `src/${folder} runs in the browser and has nothing of Node`,
            severity: "error",
            from,
            to: { dependencyTypes: ["core"] },
          },
        ]),
  ];
}

module.exports = {
  forbidden: [
    ...FLOORS.flatMap(rulesOf),
    {
      name: "feature-to-feature",
      comment: "what two screens share belongs to a floor below",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "cli-without-react",
      comment: "the command line reaches no React, not even through others",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "(?:^|/)node_modules/(?:@types/)?(?:react|react-dom)/", reachable: true },
    },
    {
      name: "entries-on-top",
      comment: "nobody imports an entry of the browser, of the build or of the command line",
      severity: "error",
      from: { pathNot: "^(?:src/cli/|src/tools/|test/)" },
      to: { path: "^src/(?:main[.]tsx|embed[.]ts|prerender[.]tsx|cli/)" },
    },
    {
      name: "tools-apart",
      comment: "what is published imports neither the tools nor the tests",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/tools/", TESTS] },
      to: { path: "^(?:src/tools|test)/" },
    },
    {
      name: "no-cycle",
      comment: "no file imports itself through others",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-resolvable",
      comment: "every import leads somewhere",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "not-listed",
      comment: "every package stands in package.json",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    },
    {
      name: "not-published",
      comment: "what runs in the browser or on the command line is a dependency, not a tool of development",
      severity: "error",
      from: { path: "^src/", pathNot: [TESTS, "^src/tools/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "/@types/" },
    },
    ...["from", "to"].map((end) => ({
      name: `no-utils-${end}`,
      comment: "a file is named after what it does",
      severity: "error",
      from: {},
      to: {},
      [end]: { path: "(?:^|/)(?:utils?|helpers?|misc|common)(?:/|[.][jt]sx?$)", pathNot: "node_modules" },
    })),
    ...["from", "to"].map((end) => ({
      name: `no-barrel-${end}`,
      comment: "import from the file that has it",
      severity: "error",
      from: {},
      to: {},
      [end]: { path: "(?:^|/)index[.][jt]sx?$", pathNot: "node_modules" },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: [STYLES, VIRTUAL] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
