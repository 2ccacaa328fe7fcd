import type { Plugin } from "vite";

const STYLESHEET = /[\\/]leaflet[\\/]dist[\\/]leaflet\.css$/;
/** What the maps of the site never draw. */
const NEVER_DRAWN =
  /\.(?:lvml|leaflet-(?:attribution|bar|bottom|control|crosshair|default-icon|div-icon|image-layer|left|marker|oldie|popup|right|safari|shadow|tile|tooltip|top|vml))(?![a-z])/;
const COMMENT = /\/\*[^]*?\*\//g;
const RULE = /([^{}]+)\{[^{}]*\}/g;

/** Leaves out of Leaflet's stylesheet what is only for controls, popups, tooltips, tiles and markers. */
export function leafletStyles(): Plugin {
  return {
    name: "chancery:leaflet-styles",
    enforce: "pre",
    transform(code, id) {
      return STYLESHEET.test(id) ? { code: keepDrawnRules(code), map: null } : undefined;
    },
  };
}

/** The stylesheet without the rules of which every selector asks for what is never drawn. */
export function keepDrawnRules(css: string): string {
  return css
    .replaceAll(COMMENT, "")
    .replaceAll(RULE, (rule, selectors: string) =>
      selectors.split(",").every((selector) => NEVER_DRAWN.test(selector)) ? "" : rule,
    );
}
