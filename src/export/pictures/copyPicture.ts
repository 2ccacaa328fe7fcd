const TYPE = "image/png";

/** Whether this browser lets a page put a picture on the clipboard. */
export function canCopyPictures(): boolean {
  if (typeof ClipboardItem === "undefined" || !("clipboard" in navigator)) return false;
  return ClipboardItem.supports?.(TYPE) ?? true;
}

/** Puts the picture on the clipboard; it may still be in the making, since some browsers want to be asked at once. */
export async function copyPicture(pixels: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ [TYPE]: pixels })]);
}
