import { escapeXml } from "../pictures/svg";
import type { FrameShape } from "./fitFrame";

interface Frame extends FrameShape {
  /** Absolute address of the page in the frame. */
  readonly src: string;
  /** Names the frame for whoever does not see it. */
  readonly title: string;
}

/** The code that shows a view in a frame on any page: as wide as there is room, and as high as the view needs. */
export function formatFrame({ src, title, ratio, leastHeight }: Frame): string {
  const style = `width:100%;height:auto;aspect-ratio:${ratio};min-height:${leastHeight}px;border:0`;
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" loading="lazy" style="${style}"></iframe>`;
}
