import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createPacker } from "../build/compress";

/**
 * Makes the practical floor that pages are compared with: the same text and the same table in one static page,
 * with its styles in it and without script. It is made from the built page, so that it has the same data.
 */
export async function makeControl(dist: string, page: string, folder: string): Promise<void> {
  const html = await readFile(join(dist, page, "index.html"), "utf8");
  const text = html
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, "")
    .replaceAll(/<style>[\s\S]*?<\/style>/g, "")
    .replaceAll(/<link rel="(?:icon|modulepreload|preload|prefetch)"[^>]*>/g, "")
    .replaceAll(/<meta http-equiv[^>]*>/g, "")
    // Drawings are what the dashboard adds; the floor has the text and the table.
    .replaceAll(/<svg\b[\s\S]*?<\/svg>/g, "")
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replace("</head>", `<style>${PLAIN_STYLES}</style></head>`);
  if (!text.includes("<table")) throw new Error(`The page ${page} has no table.`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), text);
  await createPacker().packFolder(folder);
}

const PLAIN_STYLES =
  "body{margin:1rem;font:15px/1.5 sans-serif}table{border-collapse:collapse}td,th{padding:4px 8px;text-align:left}";
