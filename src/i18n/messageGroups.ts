import type checks from "./messages/checks/en.json";
import type citation from "./messages/citation/en.json";
import type everyPage from "./messages/everyPage/en.json";
import type dossier from "./messages/dossier/en.json";
import type finder from "./messages/finder/en.json";
import type glossary from "./messages/glossary/en.json";
import type large from "./messages/large/en.json";
import type map from "./messages/map/en.json";
import type notes from "./messages/notes/en.json";
import type offline from "./messages/offline/en.json";
import type opened from "./messages/opened/en.json";
import type ownList from "./messages/ownList/en.json";
import type pages from "./messages/pages/en.json";
import type posts from "./messages/posts/en.json";
import type recordChecks from "./messages/recordChecks/en.json";
import type refusal from "./messages/refusal/en.json";
import type standings from "./messages/standings/en.json";
import type take from "./messages/take/en.json";

/**
 * What is said, by group: `messages/<group>/<language>.json`, of which English is the reference. A group is a file
 * that is loaded with what needs it; those of every page are one file. A screen adds the group of its name in its own
 * folder, where it is drawn.
 */
export interface Messages {
  checks: typeof checks;
  /** What the dialog of citations says, beside the buttons that open it. */
  citation: typeof citation;
  everyPage: typeof everyPage;
  dossier: typeof dossier;
  /** The search box for everything. */
  finder: typeof finder;
  glossary: typeof glossary;
  /** What only a network of very many posts needs. */
  large: typeof large;
  map: typeof map;
  /** What only the notes of figures say: formulas, readings, places. */
  notes: typeof notes;
  /** That a newer version of the site is ready. */
  offline: typeof offline;
  /** What is shown of opened data, and what became of them, said on any screen. */
  opened: typeof opened;
  /** What is said of a reader's list that was read: columns, findings, choices. */
  ownList: typeof ownList;
  /** Descriptions in the heads of pages and the notice that stands hidden in them, for the build alone. */
  pages: typeof pages;
  /** What the coverage screen shows on demand: a post's card, the views that are not there at first. */
  posts: typeof posts;
  /** Whether the accounts and points of a register fit each other. */
  recordChecks: typeof recordChecks;
  /** Why what was opened could not be read. */
  refusal: typeof refusal;
  /** Whether a post is on a channel, as the source has it: listed, not declared, not recorded … */
  standings: typeof standings;
  /** What the dialog says by which things are taken along, and what stands in the files. */
  take: typeof take;
}

/** A message that English has not cannot be asked for. */
export type MessageId = { [Group in keyof Messages]: keyof Messages[Group] }[keyof Messages];

/** `countries`: the names of countries, which lie beside the messages. */
export type MessageGroup = Exclude<keyof Messages, (typeof GROUPS_OF_EVERY_PAGE)[number]> | "countries";

/** They come together, as the file `everyPage`. */
export const GROUPS_OF_EVERY_PAGE = ["everyPage", "standings"] as const satisfies readonly (keyof Messages)[];
