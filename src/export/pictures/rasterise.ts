import type { DrawnPicture } from "./drawPicture";

const SCALE = 2;
/** Larger canvases are refused by some browsers. */
const MOST_PIXELS = 8192;

/** The picture as PNG, with twice as many pixels each way where the browser allows. Rejects where it cannot be made. */
export async function rasterise({ svg, width, height }: DrawnPicture): Promise<Blob> {
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(width, height));
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas for the picture");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("the picture was not made"))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
