import * as v from "valibot";
import { KNOWN_BODIES } from "../../domain/dataset/bodies";
import type { Dataset } from "../../domain/dataset/dataset";
import type { RecordEvidence } from "../../domain/dataset/document";
import { KNOWN_KINDS } from "../../domain/dataset/kinds";
import { HOLDER_TYPES, type Presence } from "../../domain/posts/presence";
import { findSourceDates } from "../../domain/dataset/sourceKind";
import { checkReferences } from "../../package/read/checkReferences";
import { collectHeader } from "../../package/read/collectDataset";
import { id, link, oneOf, optional, text } from "../../package/schema/column";
import { DescriptorTextsSchema, readJson } from "../../package/descriptor/descriptor";
import { LIMITS } from "../../package/packageLimits";
import { IssueList } from "../../package/packageError";
import { readTables } from "../../package/read/parseTables";
import { rowsOf } from "../../package/rows/rowsOf";
import { serialisePackage } from "../../package/write/serialisePackage";
import { computeSha256 } from "../../package/write/sha256";
import { defineTable, fileOf, type Table } from "../../package/schema/table";
import { aliases } from "../../package/tables/aliasesTable";
import { channels } from "../../package/tables/channelsTable";
import { document } from "../../package/tables/documentTable";
import { ministries } from "../../package/tables/ministriesTable";
import { places } from "../../package/tables/placesTable";
import { posts } from "../../package/tables/postsTable";
import { sameAs } from "../../package/tables/sameAsTable";

type Account = Pick<Presence, "holderType" | "holderId" | "channelId" | "account" | "url"> &
  Pick<RecordEvidence, "item" | "property">;

/** What the register records, one account a row; a presence and its evidence are made of each. */
const accounts = defineTable({
  name: "accounts",
  description: "Accounts, exactly as recorded.",
  origin: "reference",
  required: true,
  columns: [
    oneOf("holder_type", HOLDER_TYPES, "A post or a ministry."),
    id("holder_id", "A post_id, a ministry_id, or the word ministry where there is one alone."),
    id("channel_id", "The channel."),
    text("account", "The account."),
    optional(link("url", "Address of the account; empty where only the name was seen.")),
    text("item", "Item of the register."),
    text("property", "Property of the register."),
  ],
  foreignKeys: [{ column: "channel_id", table: "channels" }],
  read: (cells): Account => ({
    holderType: cells.holder_type,
    holderId: cells.holder_id,
    channelId: cells.channel_id,
    account: cells.account,
    url: cells.url,
    item: cells.item,
    property: cells.property,
  }),
  write: (account) => ({
    holder_type: account.holderType,
    holder_id: account.holderId,
    channel_id: account.channelId,
    account: account.account,
    url: account.url,
    item: account.item,
    property: account.property,
  }),
});

const SHAPES = [document, ministries, places, posts, aliases, channels, sameAs, accounts];
const REGISTER_FILE = "register.json";
const RegisterSchema = v.object({
  source: v.object({ title: v.string(), path: v.string(), version: v.string() }),
  descriptor: DescriptorTextsSchema,
});

/** The files of the folder in which the project keeps what a register recorded. */
export const RECORDED_FILES: readonly string[] = [...SHAPES.map(fileOf), REGISTER_FILE];

/**
 * Makes a data package of what a register recorded: file name → text, the same for the same input. Throws a
 * PackageError that lists all that is wrong.
 */
export async function weaveRegister(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const issues = new IssueList();
  const { tables } = readTables(SHAPES, files, LIMITS, issues);
  checkReferences(tables, issues, SHAPES);
  const register = readJson(REGISTER_FILE, files.get(REGISTER_FILE) ?? "", RegisterSchema, LIMITS, issues);
  issues.throwIfAny();
  if (!register) throw new Error(`${REGISTER_FILE} could not be read and must have left an issue`);

  const rows = <Row>(table: Table<Row>): readonly Row[] => rowsOf(table, tables.get(table.name));
  const header = collectHeader(rows(document));
  const recorded = rows(accounts);
  const presences = listPresences(recorded);
  const sent = rows(posts);
  const bytes = new TextEncoder().encode(files.get(fileOf(accounts)));
  const dataset: Dataset = {
    ...header,
    ministries: rows(ministries),
    places: rows(places),
    posts: sent,
    kinds: KNOWN_KINDS.filter(({ kindId }) => sent.some(({ kind }) => kind === kindId)),
    bodies: KNOWN_BODIES.filter(({ bodyId }) =>
      sent.some(({ accreditedTo }) => accreditedTo.includes(bodyId)),
    ),
    aliases: rows(aliases),
    channels: rows(channels),
    presences,
    figures: [],
    questions: [],
    statements: [],
    events: [],
    evidence: listEvidence(recorded, presences, header),
    sameAs: rows(sameAs),
    unresolved: [],
  };
  return serialisePackage(dataset, register.descriptor, {
    ...register.source,
    sha256: await computeSha256(bytes),
    bytes: bytes.length,
  });
}

function listPresences(recorded: readonly Account[]): readonly Presence[] {
  const taken = new Map<string, number>();
  return recorded.map(({ holderType, holderId, channelId, account, url }) => {
    const first = holderType === "post" ? `${holderId}-${channelId}` : `ministry-${holderId}-${channelId}`;
    const count = (taken.get(first) ?? 0) + 1;
    taken.set(first, count);
    const presenceId = count === 1 ? first : `${first}-${count}`;
    return {
      presenceId,
      holderType,
      holderId,
      channelId,
      status: "active",
      listBasis: "register",
      printedAs: "",
      account,
      url,
      evidenceId: `r-${presenceId}`,
    };
  });
}

function listEvidence(
  recorded: readonly Account[],
  presences: readonly Presence[],
  { header }: Pick<Dataset, "header">,
): readonly RecordEvidence[] {
  const { seen } = findSourceDates({ header, events: [] });
  return recorded.map(({ item, property, account }, position) => ({
    kind: "record",
    evidenceId: presences[position]?.evidenceId ?? "",
    questionId: "",
    item,
    property,
    value: account,
    url: `https://www.wikidata.org/wiki/${item}#${property}`,
    seenFrom: seen?.start ?? "",
    seenTo: seen?.end ?? "",
  }));
}
