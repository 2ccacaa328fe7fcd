import { createContext, useContext } from "react";
import { hydrateOnView } from "../hydration/hydrateOnView";
import type { PageNotesProps } from "./PageNotesBody";

/** True where the notes of several screens stand together elsewhere on the page. */
export const NotesElsewhereContext = createContext(false);

const LazyNotes = hydrateOnView<PageNotesProps>(
  async () => (await import("./PageNotesBody")).PageNotesBody,
  ["notes"],
);

/** The notes at the foot of a page: reachable without script, printable, and each with a permanent link. */
export function PageNotes(properties: PageNotesProps) {
  const areElsewhere = useContext(NotesElsewhereContext);
  const hasNone = properties.evidenceIds.length === 0 && !properties.derived?.length;
  return areElsewhere || hasNone ? null : <LazyNotes {...properties} />;
}
