import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Reference } from "../domain/editorial";
import { extract } from "../extract/extract";
import { TEST_DOCUMENTS } from "../extract/testDocuments";
import { parseEditorial, REFERENCE_FILES } from "../package/editorial";
import { ROOT } from "./root";

/** One measured figure against its target, in milliseconds. CPU time is for reading the figure on a busy machine. */
interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly target: number;
}

const WARM_UPS = 5;
const SOURCE = join(ROOT, "../shared/source/qrva-54-b079-0516-fr.txt");
const editorial = { reference: readReference(), judgements: undefined };

const results = Object.entries(readTexts()).flatMap(([name, text]) => [
  measure(`extract 13 KB, ${name}`, repeatTo(text, 13_000), 20, 15),
  measure(`extract 10 MB, ${name}`, repeatTo(text, 10_000_000), 5_000, 1),
]);
for (const { name, milliseconds, cpuMilliseconds, target } of results) {
  const verdict = milliseconds <= target ? "reached" : "NOT REACHED";
  process.stdout.write(
    `${name}: ${milliseconds.toFixed(1)} ms (CPU ${cpuMilliseconds.toFixed(1)} ms), target ${target} ms: ${verdict}\n`,
  );
}

/** The official text where it lies beside the checkout; else documents of the project's own, much denser in facts. */
function readTexts(): Readonly<Record<string, string>> {
  return existsSync(SOURCE) ? { "the official text": readFileSync(SOURCE, "utf8") } : TEST_DOCUMENTS;
}

function readReference(): Reference {
  const folder = join(ROOT, "data/editorial");
  return parseEditorial(
    new Map(REFERENCE_FILES.map((name) => [name, readFileSync(join(folder, name), "utf8")])),
  ).editorial.reference;
}

/** The document with its text repeated until it has that many bytes: every copy is read as answer. */
function repeatTo(text: string, bytes: number): string {
  return text.repeat(Math.max(1, Math.ceil(bytes / Buffer.byteLength(text))));
}

/** The median of some runs, where there are several after some that are not counted. */
function measure(name: string, text: string, target: number, runs: number): Measured {
  for (let warmUp = 0; runs > 1 && warmUp < WARM_UPS; warmUp += 1) extract(text, editorial);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const cpu = process.cpuUsage();
    extract(text, editorial);
    const { user, system } = process.cpuUsage(cpu);
    return { milliseconds: performance.now() - start, cpuMilliseconds: (user + system) / 1000 };
  }).sort((a, b) => a.milliseconds - b.milliseconds);
  const median = times[Math.floor(times.length / 2)] ?? { milliseconds: Infinity, cpuMilliseconds: Infinity };
  return { name, target, ...median };
}
