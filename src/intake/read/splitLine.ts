const QUOTE = '"';

/**
 * The cells of one line. Quotes around a whole cell are taken off; others are characters like any other, since lists
 * that never quote hold them too.
 */
export function splitLine(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = line[at] === QUOTE ? closingQuote(line, at, delimiter) : -1;
    if (quoted !== -1) {
      cells.push(line.slice(at + 1, quoted).replaceAll('""', QUOTE));
      at = quoted + 1;
    } else {
      const end = line.indexOf(delimiter, at);
      cells.push(line.slice(at, end === -1 ? line.length : end));
      at = end === -1 ? line.length : end;
    }
    if (at >= line.length) return cells;
    at += delimiter.length;
  }
}

/** The quote that ends a cell: the next that is not doubled, if a delimiter or the end of the line follows. */
function closingQuote(line: string, opening: number, delimiter: string): number {
  let at = line.indexOf(QUOTE, opening + 1);
  while (at !== -1 && line[at + 1] === QUOTE) at = line.indexOf(QUOTE, at + 2);
  const isWholeLine = opening === 0 && at === line.length - 1;
  // Quotes around a whole row are a slip of whoever wrote the file.
  if (at === -1 || (isWholeLine && line.includes(delimiter))) return -1;
  return at + 1 === line.length || line.startsWith(delimiter, at + 1) ? at : -1;
}
