import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { keepDrawnRules } from "./leafletStyles";

test("selectors for what is never drawn go, and a rule only where none is left", () => {
  expect(
    keepDrawnRules(
      "/* a, b */.leaflet-pane,.leaflet-tile{left:0}.leaflet-popup a,.leaflet-left{top:0}.leaflet-touch-zoom{top:1px}",
    ),
  ).toBe(".leaflet-pane{left:0}.leaflet-touch-zoom{top:1px}");
});

test("of Leaflet's own stylesheet the panes stay, and controls, popups and tooltips go", () => {
  const css = readFileSync(createRequire(import.meta.url).resolve("leaflet/dist/leaflet.css"), "utf8");
  const kept = keepDrawnRules(css);
  expect(kept).toContain(".leaflet-zoom-animated");
  expect(kept).toContain(".leaflet-map-pane canvas");
  expect(kept).not.toMatch(/leaflet-(?:control|image-layer|popup-content|tooltip-top)|url\(/);
  expect(kept.match(/\{/g)).toHaveLength(kept.match(/\}/g)?.length ?? 0);
});
