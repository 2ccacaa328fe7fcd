import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const SLOTS = ["slot-1", "slot-2", "slot-3", "slot-4", "slot-5"];
const CHANNELS = ["facebook", "twitter", "newsletter", ...SLOTS];

const SHEETS = ["tokens.css", "channelColours.css"];
const readSheet = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const css = SHEETS.map(readSheet).join("\n");
const themes = { light: readColours(1), dark: readColours(2) };

/** Text must reach 4.5:1, graphics and the edges of controls 3:1. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...["ink", "ink-2", "accent"].flatMap((text): [string, string, number][] =>
    ["paper", "card", "highlight"].map((ground) => [text, ground, 4.5]),
  ),
  ["card", "ink", 4.5],
  ["card", "bar", 4.5],
  ...[...CHANNELS, "bar", "bar-2", "rule-strong"].flatMap((mark): [string, string, number][] => [
    [mark, "card", 3],
    [mark, "paper", 3],
  ]),
  ...[...CHANNELS, "ink"].flatMap((mark): [string, string, number][] => [
    [mark, "land", 3],
    [mark, "sea", 3],
  ]),
];

for (const [theme, colours] of Object.entries(themes)) {
  test.each(PAIRS)(`${theme}: %s on %s has a contrast of at least %d`, (mark, ground, least) => {
    expect(contrast(colours[mark] ?? "", colours[ground] ?? "")).toBeGreaterThanOrEqual(least);
  });

  test.each(["usual", "protan", "deutan", "tritan"] as const)(
    `${theme}: the colours of all channels, known and free, stay apart for %s vision`,
    (kind) => {
      const seen = CHANNELS.map((name) => ({ name, colour: simulate(colours[name] ?? "", kind) }));
      for (const [at, one] of seen.entries()) {
        for (const other of seen.slice(at + 1)) {
          const apart = distance(one.colour, other.colour);
          expect(apart, `${one.name} and ${other.name}`).toBeGreaterThan(0.1);
        }
      }
    },
  );
}

test("each free colour has a pattern of its own, in drawings and in swatches", () => {
  const inks = readSheet("channelColours.css");
  const patterns = SLOTS.map((slot) => {
    const [, rules = ""] = new RegExp(`\\[data-channel="${slot}"\\] \\{([^}]*)\\}`).exec(inks) ?? [];
    expect(rules).toContain(`--channel-colour: var(--${slot});`);
    expect(rules).toContain(`--channel-fill: url("#ink-${slot}");`);
    return /--channel-pattern: ([^;]+);/.exec(rules)?.[1];
  });
  expect(new Set(patterns).size).toBe(SLOTS.length);
});

/** The colours of the first or the second theme: name → `#rrggbb`. */
function readColours(theme: 1 | 2): Record<string, string> {
  const pairs = css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries([...pairs].map(([, name = "", ...colours]) => [name, colours[theme - 1] ?? ""]));
}

test("no colour stands outside a pair of both themes", () => {
  const outside = css.replace(/light-dark\([^)]*\)/g, "");
  expect(outside).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/);
  expect(Object.keys(themes.light).length).toBeGreaterThan(10);
});

test("a theme changes colours and nothing else", () => {
  const sources = new URL("../../", import.meta.url);
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".css"),
  );
  expect(files.length).toBeGreaterThan(20);
  const styles = files.map((path) => ({ path, text: readFileSync(new URL(path, sources), "utf8") }));
  const knowing = styles.filter(({ text }) => /prefers-color-scheme|data-theme|light-dark\(/.test(text));
  expect(knowing.map(({ path }) => path).toSorted()).toEqual(
    SHEETS.map((name) => `ui/styles/${name}`).toSorted(),
  );
  const blocks = [...css.matchAll(/:root\[data-theme[^{]*\{([^}]*)\}/g)].map(([, block = ""]) =>
    block.trim(),
  );
  expect(blocks.length).toBeGreaterThan(1);
  for (const block of blocks) expect(block).toMatch(/^color-scheme: \w+;$/);
});

function linearChannels(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map((hex) =>
      linearChannels(hex).reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0),
    )
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Viénot, Brettel and Mollon (1999) for protan and deutan; a Brettel-style single plane for tritan. Linear RGB. */
const SIMULATION = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
  deutan: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
  tritan: [1.01277, 0.13548, -0.14826, -0.01243, 0.86812, 0.14431, 0.07589, 0.805, 0.11911],
} as const;

function simulate(hex: string, kind: keyof typeof SIMULATION): number[] {
  const colour = linearChannels(hex);
  const matrix = SIMULATION[kind];
  return [0, 1, 2].map((row) =>
    colour.reduce((sum, value, at) => sum + value * (matrix[row * 3 + at] ?? 0), 0),
  );
}

/** Euclidean distance after a cube root, a cheap stand-in for equal steps of lightness. */
function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((value, at) => Math.cbrt(value) - Math.cbrt(other[at] ?? 0)));
}
