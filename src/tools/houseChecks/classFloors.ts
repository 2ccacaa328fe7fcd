import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listClasses } from "./classNames";

/** Names in quotes on the lines that speak of classes. */
const CLASS_LINE = /class(?:Name)?\b/i;

/**
 * Class names that cross the floors of the styles, in order, with `floors` lowest first: those that a stylesheet below
 * `folder` names although only components of one higher room, or of a neighbouring one, write them, and those that a
 * component shares with others without a stylesheet of its own room or of a lower floor. A class that several rooms
 * write may be styled below all of them: it is a word of the house. What has no component is left to `findDeadClasses`.
 */
export function findStrayClasses(folder: string, floors: readonly string[]): readonly string[] {
  const floorOf = (path: string) => floors.indexOf(path.split("/")[0] ?? "");
  const isBelow = (one: string, other: string) => floorOf(one) < floorOf(other);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => floorOf(path) >= 0)
    .toSorted();
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const written = indexBy(
    paths.filter((path) => /(?<![.]test)\.tsx?$/.test(path)),
    (path) => listWritten(read(path)),
  );
  const styled = indexBy(
    paths.filter((path) => path.endsWith(".css")),
    (path) => listClasses(read(path)),
  );
  const found: string[] = [];
  for (const [name, sheets] of styled) {
    const writers = written.get(name) ?? [];
    const rooms = [...new Set(writers.map(roomOf))];
    const isShared = rooms.length > 1;
    for (const sheet of sheets) {
      const isAtHome = writers.some((path) => roomOf(path) === roomOf(sheet) || isBelow(path, sheet));
      const isWord = isShared && writers.every((path) => isBelow(sheet, path));
      if (rooms.length > 0 && !isAtHome && !isWord)
        found.push(`${sheet}: .${name} is of ${rooms.join(", ")}`);
    }
    for (const writer of isShared ? writers : []) {
      const isStyled = sheets.some((sheet) => roomOf(sheet) === roomOf(writer) || isBelow(sheet, writer));
      if (!isStyled) found.push(`${writer}: .${name} is styled in ${sheets.join(", ")}`);
    }
  }
  return found.toSorted();
}

/** A floor, or one of the features, which never look into each other. */
function roomOf(path: string): string {
  const [floor = "", room = ""] = path.split("/");
  return floor === "features" ? `${floor}/${room}` : floor;
}

function listWritten(code: string): readonly string[] {
  const lines = code.split("\n").filter((line) => CLASS_LINE.test(line));
  return lines.flatMap((line) =>
    [...line.matchAll(/(["'`])(.*?)\1/g)].flatMap(([, , names = ""]) => names.split(/[\s${}]+/)),
  );
}

/** Which of some paths have each name. */
function indexBy(paths: readonly string[], listNames: (path: string) => readonly string[]) {
  const index = new Map<string, string[]>();
  for (const path of paths)
    for (const name of new Set(listNames(path))) index.set(name, [...(index.get(name) ?? []), path]);
  return index;
}
