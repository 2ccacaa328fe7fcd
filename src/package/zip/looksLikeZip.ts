/** Whether a file is meant to be a zip: by its name, or as its first bytes begin a file in a zip or an empty zip. */
export function looksLikeZip(name: string, bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  const isSigned = first === 0x50 && second === 0x4b;
  return (
    /\.zip$/i.test(name) || (isSigned && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6)))
  );
}
