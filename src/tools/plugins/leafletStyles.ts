import type { Plugin } from "vite";

const STYLESHEET = /[\\/]leaflet[\\/]dist[\\/]leaflet\.css$/;
/** What the maps of the site never draw: nor any link, since their names are buttons. */
const NEVER_DRAWN =
  /\sa$|\.(?:lvml|leaflet-(?:attribution|bar|bottom|control|crosshair|default-icon|div-icon|image-layer|left|marker|oldie|popup|right|safari|shadow|tile|tooltip|top|vml))(?![a-z])/;
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

/** The stylesheet without the selectors that ask for what is never drawn, and without the rules of these alone. */
export function keepDrawnRules(css: string): string {
  return css.replaceAll(COMMENT, "").replaceAll(RULE, (rule, selectors: string) => {
    const kept = selectors.split(",").filter((selector) => !NEVER_DRAWN.test(selector.trim()));
    return kept.length === 0 ? "" : rule.replace(selectors, kept.join(","));
  });
}
