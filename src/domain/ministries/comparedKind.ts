/** The kind of post that the lists of all ministries hold. These differ: only one kind can be compared. */
export const COMPARED_KIND = "embassy";

/** The `kindId` that was asked for where there are posts of it, or else the one that all hold, or `all`. */
export function keepComparedKind(asked: string, isThere: (kindId: string) => boolean): string {
  return asked === "all" ? "all" : ([asked, COMPARED_KIND].find(isThere) ?? "all");
}
