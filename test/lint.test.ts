import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../src/tools/root";

/** Effects and ref callbacks through which React would be given what is no clean-up. */
const REFUSED = {
  "an expression body": `useEffect(() => box.current?.scrollIntoView(), []);`,
  "an expression body in a layout effect": `useLayoutEffect(() => scrollTo(0, 0));`,
  "an effect called on React itself": `React.useInsertionEffect(() => focus());`,
  "a method's answer": `useEffect(() => { if (box) return box.current.scrollTo(0, 0); }, []);`,
  "the answer of what another file made": `useEffect(() => { return onReady(); }, []);`,
  "an effect from another file": `useEffect(onReady, []);`,
  "an effect wrapped": `const show = useEffectEvent(() => box.scrollBy(0, 1)); useEffect(() => show(), []);`,
  "a named effect": `useEffect(jump, []); function jump() { return window.scrollTo(0, 0); }`,
  "what may be replaced": `let stop = () => {}; useEffect(() => { return stop(); }, []); stop = onReady;`,
  "one of two answers": `useEffect(() => { return box ? undefined : box.scrollTo(0, 0); }, []);`,
  "a ref callback": `const field = <input ref={(element) => element?.select()} />;`,
  "a ref callback by name": `const pick = useCallback((e) => e?.focus(), []); const field = <input ref={pick} />;`,
};

const ALLOWED = {
  "a block body": `useEffect(() => { box.current?.scrollIntoView(); }, []);`,
  "a clean-up": `useEffect(() => { listen(); return () => unlisten(); }, []);`,
  "a clean-up alone": `useEffect(() => () => unlisten(), []);`,
  "a named clean-up": `useEffect(() => { const stop = listen(); return stop; }, []);`,
  "a named effect with a clean-up": `useEffect(watch, []); function watch() { return () => unlisten(); }`,
  "a function within": `useEffect(() => { listen(() => { return box.scrollTo(0, 0); }); }, []);`,
  "a ref": `const box = useRef(null); const field = <input ref={box} />;`,
  "a ref handed in": `function Box({ ref }) { return <input ref={ref} />; }`,
};

let folder: string;
let reported: readonly string[];

const nameFile = (kind: string, position: number) => `${kind}-${position}.jsx`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-lint-"));
  const config = {
    plugins: [],
    categories: { correctness: "off" },
    jsPlugins: [join(ROOT, "src/tools/lint/effects.mjs")],
    rules: { "effects/returns-clean-up": "error" },
  };
  writeFileSync(join(folder, ".oxlintrc.json"), JSON.stringify(config));
  for (const [kind, seeds] of Object.entries({ refused: REFUSED, allowed: ALLOWED })) {
    for (const [position, text] of Object.values(seeds).entries()) {
      writeFileSync(join(folder, nameFile(kind, position)), text);
    }
  }
  reported = findReported();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("React is given nothing but clean-ups", () => {
  test.each(Object.keys(REFUSED).map((name, position) => [name, nameFile("refused", position)]))(
    "refused: %s",
    (_, file) => expect(reported).toContain(file),
  );

  test.each(Object.keys(ALLOWED).map((name, position) => [name, nameFile("allowed", position)]))(
    "allowed: %s",
    (_, file) => expect(reported).not.toContain(file),
  );

  test("the project's own rules have it", () => {
    const shown = execFileSync(join(ROOT, "node_modules/.bin/oxlint"), ["--print-config"], { cwd: ROOT });
    const { rules } = JSON.parse(shown.toString()) as { rules: Record<string, unknown> };
    expect(rules["effects/returns-clean-up"]).toBe("deny");
  });
});

function findReported(): readonly string[] {
  try {
    execFileSync(join(ROOT, "node_modules/.bin/oxlint"), ["--format", "unix", "."], { cwd: folder });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    return [...stdout.toString().matchAll(/^(\S+\.jsx):/gm)].map(([, file = ""]) => file);
  }
}
