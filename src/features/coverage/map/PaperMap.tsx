import { INKS } from "virtual:inks";
import { useEffect, useEffectEvent, useRef } from "react";
import { buildMarkup } from "../../../export/embeds/buildMarkup";
import { definePatterns } from "../../../export/pictures/inks";
import { element } from "../../../export/pictures/svg";
import type { Land } from "../../../map/land/encodedBaseMap";
import { useLand } from "../../../map/land/useLand";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { useStripesText } from "../../../ui/pennant/useStripesText";
import { drawMap } from "../taking/mapPicture";
import { isLocated, type PostRow } from "../coverageSeries";

export interface PaperMapProps {
  readonly rows: readonly PostRow[];
  readonly allRows: readonly PostRow[];
}

const WIDTH_PX = 680;

/**
 * For paper, in place of the map that moves: the chosen posts with their names, whatever part of the world is on screen,
 * in light colours. Drawn only when the page is about to be printed; a browser that prints waits for no picture, so that
 * it stands in the page itself.
 */
export function PaperMap({ rows, allRows }: PaperMapProps) {
  const { formats } = useI18n();
  const describe = useStripesText();
  const land = useLand();
  const sheet = useRef<HTMLDivElement>(null);
  const formatPicture = (drawnLand: Land) => {
    const { svg, height } = drawMap(
      {
        rows: rows.filter(isLocated),
        allRows: allRows.filter(isLocated),
        land: drawnLand,
        describe: ({ stripes }) => describe(stripes),
        formatCount: formats.formatShort,
      },
      { width: WIDTH_PX, inks: INKS.light },
    );
    return element(
      "svg",
      { width: WIDTH_PX, height, viewBox: `0 0 ${WIDTH_PX} ${height}`, "aria-hidden": "true" },
      definePatterns(svg, INKS.light) + svg,
    );
  };
  const draw = useEffectEvent(() => {
    // Without land the table stands alone, which has the same posts.
    if (land) sheet.current?.replaceChildren(buildMarkup(formatPicture(land)));
  });
  useEffect(() => {
    const begin = () => draw();
    const end = () => sheet.current?.replaceChildren();
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return <div ref={sheet} className="on-paper paper-map" />;
}
