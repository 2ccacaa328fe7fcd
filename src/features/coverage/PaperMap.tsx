import { useEffect, useState } from "react";
import { definePatterns, INKS } from "../../export/pictures/inks";
import { element } from "../../export/pictures/svg";
import { fetchLand } from "../../map/land/fetchLand";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useStripesText } from "../../ui/pennant/useStripesText";
import { drawMap } from "./mapPicture";
import { isLocated, type PostRow } from "./coverageSeries";

export interface PaperMapProps {
  readonly rows: readonly PostRow[];
  readonly allRows: readonly PostRow[];
}

const WIDTH_PX = 680;
/** A filter is chosen in steps; none of them waits for what may never be printed. */
const PAUSE_MS = 400;

/**
 * For paper, in place of the map that moves: the chosen posts with their names, whatever part of the world is on screen,
 * in light colours. Drawn ahead, since a browser that prints waits for no picture.
 */
export function PaperMap({ rows, allRows }: PaperMapProps) {
  const { formats } = useI18n();
  const describe = useStripesText();
  const [url, setUrl] = useState("");
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      const land = await fetchLand("coarse");
      if (!isWanted) return;
      const { svg, height } = drawMap(
        {
          rows: rows.filter(isLocated),
          allRows: allRows.filter(isLocated),
          land,
          describe: ({ stripes }) => describe(stripes),
          formatCount: formats.formatShort,
        },
        { width: WIDTH_PX, inks: INKS.light },
      );
      const picture = element(
        "svg",
        {
          xmlns: "http://www.w3.org/2000/svg",
          width: WIDTH_PX,
          height,
          viewBox: `0 0 ${WIDTH_PX} ${height}`,
        },
        definePatterns(svg, INKS.light) + svg,
      );
      setUrl(URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" })));
    };
    // Without it the table stands alone, which has the same posts.
    const timer = setTimeout(() => void make().catch(() => setUrl("")), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [rows, allRows, describe, formats]);
  // Once another one is in its place.
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url === "" ? null : <img className="on-paper paper-map" src={url} alt="" />;
}
