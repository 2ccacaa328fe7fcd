import type { Plugin } from "vite";

const LEAFLET = /[\\/]leaflet[\\/]dist[\\/]leaflet-src(?:\.esm)?\.js$/;
const FEATURE_TEST = /var inlineSvg = !!svg\$1 && \(function \(\) \{[^]*?\}\)\(\);/;

/**
 * Leaflet makes an element of a text to ask whether the browser knows SVG, which Trusted Types refuse. Every browser
 * in which this site works knows it. The build fails where a newer Leaflet asks otherwise.
 */
export function leafletFeatureTest(): Plugin {
  return {
    name: "chancery:leaflet-feature-test",
    enforce: "pre",
    transform(code, id) {
      return LEAFLET.test(id) ? { code: withoutFeatureTest(code), map: null } : undefined;
    },
  };
}

/** Leaflet's own script with the question answered. Throws where it is not there. */
export function withoutFeatureTest(code: string): string {
  if (!FEATURE_TEST.test(code)) throw new Error("Leaflet no longer asks for inline SVG as it did.");
  return code.replace(FEATURE_TEST, "var inlineSvg = true;");
}
