import { performance } from "node:perf_hooks";
import type { Editorial } from "../domain/editorial";
import { extract } from "../extract/extract";
import { TEST_DOCUMENTS } from "../extract/testDocuments";
import { TEST_REFERENCE } from "../extract/testReference";

/** One measured figure against its target, both in milliseconds. */
interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly target: number;
}

const WARM_UPS = 5;
const editorial: Editorial = { reference: TEST_REFERENCE, judgements: undefined };

const results = [
  ...Object.entries(TEST_DOCUMENTS).flatMap(([name, text]) => [
    measure(`extract 13 KB, ${name}`, repeatAnswer(text, 13_000), 20, 15),
    measure(`extract 10 MB, ${name}`, repeatAnswer(text, 10_000_000), 5_000, 1),
  ]),
];
for (const { name, milliseconds, target } of results) {
  const verdict = milliseconds <= target ? "reached" : "NOT REACHED";
  process.stdout.write(`${name}: ${milliseconds.toFixed(1)} ms, target ${target} ms: ${verdict}\n`);
}
if (results.some(({ milliseconds, target }) => milliseconds > target)) process.exitCode = 1;

/** The document with its text repeated until it has that many bytes: every copy is read as answer. */
function repeatAnswer(text: string, bytes: number): string {
  return text.repeat(Math.max(1, Math.ceil(bytes / Buffer.byteLength(text))));
}

/** The median of some runs, where there are several after some that are not counted. */
function measure(name: string, text: string, target: number, runs: number): Measured {
  for (let warmUp = 0; runs > 1 && warmUp < WARM_UPS; warmUp += 1) extract(text, editorial);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    extract(text, editorial);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { name, milliseconds: times[Math.floor(times.length / 2)] ?? Number.NaN, target };
}
