/** Lets the browser save a file that was made in it. */
export function offerFile(name: string, content: string | Uint8Array<ArrayBuffer>, mediaType: string): void {
  const type = typeof content === "string" ? `${mediaType};charset=utf-8` : mediaType;
  offerBlob(name, new Blob([content], { type }));
}

/** The same for what is a file already. */
export function offerBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
