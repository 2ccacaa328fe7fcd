import { performance } from "node:perf_hooks";
import type { Editorial } from "../domain/editorial";
import { extract } from "../extract/extract";
import { TEST_DOCUMENTS } from "../extract/testDocuments";
import { TEST_REFERENCE } from "../extract/testReference";

/** One measured figure against its target, in milliseconds. CPU time is for reading the figure on a busy machine. */
interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly target: number;
}

const WARM_UPS = 5;
const editorial: Editorial = { reference: TEST_REFERENCE, judgements: undefined };

const results = ["FRENCH_LETTERED", "FRENCH_FLAT", "DUTCH_LETTERED", "DUTCH_FLAT"].flatMap((name) => {
  const text = TEST_DOCUMENTS[name] ?? "";
  return [
    measure(`extract 13 KB, ${name}`, repeatTo(text, 13_000), 20, 15),
    measure(`extract 10 MB, ${name}`, repeatTo(text, 10_000_000), 5_000, 1),
  ];
});
for (const { name, milliseconds, cpuMilliseconds, target } of results) {
  const verdict = milliseconds <= target ? "reached" : "NOT REACHED";
  process.stdout.write(
    `${name}: ${milliseconds.toFixed(1)} ms (CPU ${cpuMilliseconds.toFixed(1)} ms), target ${target} ms: ${verdict}\n`,
  );
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
