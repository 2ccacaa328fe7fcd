/**
 * Messages that only some screens need, by the beginning of their ids. They are files of their own, so that no
 * other page carries them; all other messages are in every page.
 */
export const MESSAGE_GROUPS = {
  accessibility: /^accessibility\./,
  overview: /^overview\./,
  coverage: /^(?:coverage|filter|legend)\./,
  map: /^map\./,
  /** What only a network of very many posts needs. */
  large: /^large\./,
  /** What the coverage screen shows late: a post's card, the views that are not there at first. */
  posts: /^(?:post|loosen|matrix|sets|groups)\./,
  budget: /^budget\./,
  traffic: /^traffic\./,
  newsletters: /^newsletters\./,
  compare: /^compare\./,
  dossier: /^dossier\./,
  checks: /^check\./,
  questions: /^questions\./,
  /** What is shown of opened data, and what became of them, said on any screen. */
  opened: /^(?:opened\.|shown\.(?!pasted$|return$))/,
  /** Why what was opened could not be read. */
  refusal: /^source\.(?:failure\.|refused$|large$|openLarge$|stillOpen$)/,
  source: /^source\./,
  /** Names of countries, in files of their own beside the messages. */
  countries: /^country\./,
  /** The search box for everything. */
  finder: /^finder\./,
  glossary: /^glossary\./,
  /** What the dialog of citations says, beside the buttons that open it. */
  citation: /^cite\.(?!link|button|cop|download|selected)/,
  /** What only the notes of figures say: formulas, readings, places. */
  notes: /^(?:notes\.|derived\..+\.(?:formula|reading)$|note\.(?!linkName$|headerMark$|recordMark$))/,
  /** Descriptions in the heads of pages and the notice that stands hidden in them, for the build alone. */
  pages: /^(?:screen\..*\.description$|start\.)/,
} as const satisfies Record<string, RegExp>;

export type MessageGroup = keyof typeof MESSAGE_GROUPS;
export const MESSAGE_GROUP_NAMES = Object.keys(MESSAGE_GROUPS) as readonly MessageGroup[];

/** The group of a message; `undefined` for those in every page. */
export function findMessageGroup(messageId: string): MessageGroup | undefined {
  return MESSAGE_GROUP_NAMES.find((group) => MESSAGE_GROUPS[group].test(messageId));
}
