/** Runs in the page: reads the files that it lets the browser save, and notes on the body what they hold. */
export function keepFiles(): void {
  const blobs = new Map<string, Blob>();
  const makeUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const url = makeUrl(blob);
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  };
  const count = async (png: Blob) => {
    const image = await createImageBitmap(png);
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 400)
      colours.add([pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]].join());
    return `${image.width} ${image.height} ${colours.size}`;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (!blob) return;
    const { dataset } = document.body;
    if (blob.type.startsWith("image/svg")) void blob.text().then((text) => (dataset["savedSvg"] = text));
    else void count(blob).then((words) => (dataset["savedPng"] = words));
  };
}
