import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { baseMap } from "./src/tools/plugins/baseMapPlugin";
import { importParts } from "./src/tools/plugins/importParts";
import { landPicture } from "./src/tools/plugins/landPicturePlugin";
import { leafletFeatureTest } from "./src/tools/plugins/leafletFeatureTest";
import { leafletStyles } from "./src/tools/plugins/leafletStyles";
import { leanQuery } from "./src/tools/plugins/leanQuery";
import { LongTestsFirst } from "./src/tools/houseChecks/LongTestsFirst";
import { messages } from "./src/tools/plugins/messagesPlugin";
import { packageFacts } from "./src/tools/plugins/packageFactsPlugin";
import { pictureInks } from "./src/tools/plugins/pictureInks";
import { selectorLists } from "./src/tools/plugins/selectorLists";
import { serveData } from "./src/tools/plugins/serveDataPlugin";
import { styleLayers } from "./src/tools/plugins/styleLayers";
import { offlineFlag } from "./src/tools/plugins/offlineFlag";
import { thirdPartyNotices } from "./src/tools/plugins/thirdPartyNotices";

const notices = thirdPartyNotices();

export default defineConfig({
  // Relative, so that the built site works from any folder of any host.
  base: "./",
  plugins: [
    react({ jsxImportSource: "#jsx" }),
    importParts(),
    leafletStyles(),
    styleLayers(),
    leanQuery(),
    leafletFeatureTest(),
    messages(),
    packageFacts(),
    pictureInks(),
    baseMap(),
    landPicture(),
    serveData(),
    offlineFlag(),
    notices.collect,
    notices.publish,
  ],
  css: { postcss: { plugins: [selectorLists()] } },
  worker: { plugins: () => [notices.collect] },
  build: {
    target: "es2022",
    manifest: true,
    // One stylesheet: a page is prerendered whole and must be styled whole before any script.
    cssCodeSplit: false,
    sourcemap: false,
    // A `data:` address would break the content security policy.
    assetsInlineLimit: 0,
  },
  test: {
    sequence: { sequencer: LongTestsFirst },
    // Half the time of the short files went into loading again what the file before had loaded.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**"],
          setupFiles: ["test/failOnConsole.ts"],
          // Ends what hangs, and nothing that is slow on a busy machine.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // By itself vitest would leave one of two cores idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/site/globalSetup.ts"],
          // As above: looking for faults in every state of a page takes minutes beside other programs.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
          // `EngineStalled`: nothing of the site; a page that itself never ends loading stalls the second time too.
          retry: { count: 1, condition: /^WebKit answered .+ with “timeout”/ },
          // Each file has a browser of its own; more than two would only wait for each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
