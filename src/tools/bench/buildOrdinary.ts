import react from "@vitejs/plugin-react";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { findShownFolder, readPackageFolder } from "../../cli/projectPackages";
import { findText } from "../../domain/dataset/language";
import { computeCoverage } from "../../domain/posts/standing";
import { parsePackage } from "../../package/read/parsePackage";
import { createPacker } from "../build/compress";
import { HEADERS_FILE } from "../build/responseHeaders";
import { ROOT } from "../root";
import { DATA_FILE, type OrdinaryData } from "./ordinary/ordinaryData";

/** No policy to obey: an ordinary app has none. */
const HEADERS = "/*\n  X-Content-Type-Options: nosniff\n";

/** Builds the ordinary app of the same content into a folder, packed as the site is. */
export async function buildOrdinary(folder: string): Promise<void> {
  await build({
    root: join(ROOT, "src/tools/bench/ordinary"),
    configFile: false,
    base: "./",
    logLevel: "error",
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: "es2022" },
  });
  await writeFile(join(folder, DATA_FILE), JSON.stringify(readOrdinaryData()));
  await writeFile(join(folder, HEADERS_FILE), HEADERS);
  await createPacker().packFolder(folder);
}

function readOrdinaryData(): OrdinaryData {
  const { dataset } = parsePackage(readPackageFolder(findShownFolder()));
  const { posts, listedChannels } = computeCoverage(dataset);
  const countryNames = new Intl.DisplayNames("en", { type: "region" });
  const channelNames = new Map(
    dataset.channels.map((channel) => [channel.channelId, findText(channel.labels, "en").text]),
  );
  const kindNames = new Map(dataset.kinds.map((kind) => [kind.kindId, findText(kind.labels, "en").text]));
  return {
    channels: listedChannels.map((id) => channelNames.get(id) ?? id),
    statements: dataset.statements
      .filter(({ topics }) => topics.includes("posts"))
      .map(({ text }) => findText(text, "en").text),
    posts: posts.flatMap(({ post, point, country, region, kind, standings }) =>
      point === undefined
        ? []
        : {
            id: post.postId,
            name: findText(post.labels, "en").text,
            country: countryNames.of(country) ?? country,
            region,
            kind: kindNames.get(kind) ?? kind,
            latitude: point.latitude,
            longitude: point.longitude,
            channels: listedChannels.flatMap((id) =>
              standings.get(id) === "listed" ? [channelNames.get(id) ?? id] : [],
            ),
          },
    ),
  };
}
