import type { Gazetteer } from "../../gazetteer/gazetteer";
import type { AboutList } from "../about";
import { keyOfAccount } from "../../domain/posts/account";
import { foldText } from "../../domain/search/foldText";
import type { Finding } from "../intakeFindings";
import type { PostRow, RowPresence } from "./readSheetRows";

/** A sender, and the state that it is, or belongs to. */
export interface Sender {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty where not known. */
  readonly country: string;
  /** Whether the table writes a state for its ministry. */
  readonly isState: boolean;
}

/** A post with all that its rows say. */
export interface CollectedPost extends Omit<PostRow, "presences" | "sender"> {
  readonly sender: Sender;
  readonly presences: readonly (RowPresence & { readonly row: number })[];
}

export interface Collected {
  readonly senders: readonly Sender[];
  readonly posts: readonly CollectedPost[];
  readonly findings: readonly Finding[];
}

/**
 * Brings the rows of one post together: those of one sender with the same identifier, or without one the same name, kind
 * and place. What was said twice is kept once, and told.
 */
export function collectPosts(rows: readonly PostRow[], about: AboutList, gazetteer: Gazetteer): Collected {
  const findings: Finding[] = [];
  const senders = createSenders(about, gazetteer);
  const posts = new Map<string, { first: CollectedPost; presences: (RowPresence & { row: number })[] }>();
  for (const row of rows) {
    const sender = senders.find(row.sender);
    const key = keyOf(row, sender);
    const known = posts.get(key);
    const presences = row.presences.map((presence) => ({ ...presence, row: row.row }));
    if (!known) {
      const { row: number, name, identifier, city, kind, place } = row;
      posts.set(key, {
        first: { row: number, name, identifier, city, kind, place, sender, presences: [] },
        presences,
      });
      continue;
    }
    const added = presences.filter(
      (presence) => !known.presences.some((other) => isRepeated(other, presence)),
    );
    // Each row of the long form adds to its post; one that adds nothing was said before.
    if (added.length === 0) findings.push(finding(row.row, 0, row.name, "same-post"));
    known.presences.push(...added);
  }
  const collected = [...posts.values()].map(({ first, presences }): CollectedPost => ({
    ...first,
    presences,
  }));
  return { senders: senders.all(), posts: collected, findings: [...findings, ...findShared(collected)] };
}

function keyOf({ identifier, name, city, kind, place, row }: PostRow, sender: Sender): string {
  if (identifier !== "") return JSON.stringify([sender.id, identifier]);
  // Two cities that are not found are two all the same.
  const where = place.city?.geonames ?? `${place.country} ${foldText(city)}`.trim();
  if (name === "" && where === "") return JSON.stringify([sender.id, row]);
  return JSON.stringify([sender.id, name, kind, where]);
}

function isRepeated(one: RowPresence, other: RowPresence): boolean {
  if (one.channelId !== other.channelId) return false;
  return (
    one.status === other.status &&
    keyOfAccount(one.channelId, one.account) === keyOfAccount(one.channelId, other.account)
  );
}

/** Accounts that stand at several posts: often one that speaks for all, at times a slip. */
function findShared(posts: readonly CollectedPost[]): readonly Finding[] {
  const holders = new Map<string, CollectedPost>();
  return posts.flatMap((post) =>
    post.presences.flatMap(({ channelId, account, column, cell, row }): Finding[] => {
      if (account === "" || channelId === "website") return [];
      const key = `${channelId} ${keyOfAccount(channelId, account)}`;
      const holder = holders.get(key);
      holders.set(key, holder ?? post);
      return holder && holder !== post ? [finding(row, column, cell, "account-of-several-posts")] : [];
    }),
  );
}

function finding(row: number, column: number, value: string, code: Finding["code"]): Finding {
  return { row, column, value, code, fix: undefined };
}

function createSenders({ ministry, country }: AboutList, gazetteer: Gazetteer) {
  const known = new Map<string, Sender>();
  const taken = new Set<string>();
  return {
    all: (): readonly Sender[] => [...known.values()],
    find(written: string): Sender {
      const name = written || ministry || country;
      const sender = known.get(name) ?? makeSender(name, written === "" ? country : "", gazetteer, taken);
      known.set(name, sender);
      return sender;
    },
  };
}

function makeSender(name: string, statedCountry: string, gazetteer: Gazetteer, taken: Set<string>): Sender {
  const state = gazetteer.countries.find(name);
  const stated = statedCountry === "" ? state : gazetteer.countries.find(statedCountry);
  const country = stated.status === "found" ? stated.country : "";
  const isState = state.status === "found";
  const base = country === "" ? slugOf(name) || "sender" : country.toLowerCase();
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return { id, name, country, isState };
}

/** A name as an identifier: lower-case letters, digits and hyphens; empty where it has neither letters nor digits. */
export function slugOf(name: string): string {
  return foldText(name)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "")
    .slice(0, 60);
}
