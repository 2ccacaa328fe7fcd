import { computeCombinations } from "../../domain/posts/combinations";
import type { Evidence } from "../../domain/dataset/document";
import { countByKind, countByRegion, type PostCount } from "../../domain/posts/postCounts";
import { standingOn, type CoveredPost } from "../../domain/posts/standing";
import { describeColumn } from "../../export/describeColumn";
import { evidenceCells, placeOf } from "../../export/evidenceCells";
import type { CellValue, ExportColumn, ExportRow, ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import { standingMessage } from "../../ui/answer/standingText";
import { nameKind } from "../../ui/answer/useKindName";
import { choosePosts, nameChannel, type Chosen } from "./chosenPosts";
import { countGroups } from "./groups/groups";
import type { PostRow } from "./series";

/** The tables of the coverage screen: its posts, and how they are counted; first the one that is shown. */
export async function describeCoverage(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportTable[]> {
  const chosen = await choosePosts(context, context.search);
  const { shown } = chosen.view;
  const tables = [
    describePostsTable(context, title, chosen),
    describeCombinations(context, chosen),
    describeGroups(context, chosen, "region"),
    describeGroups(context, chosen, "kind"),
  ].filter((table) => table.rows.length > 0 || table.allRows);
  const first = { sets: "combinations", groups: "by-region" }[shown as string] ?? "posts";
  return tables.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** The posts of all regions or kinds, counted, whatever the filter. */
export async function describeAllGroups(
  { id, title }: Taken,
  context: TakingContext,
): Promise<readonly ExportTable[]> {
  const by = id === "posts-by-kind" ? "kind" : "region";
  return [{ ...describeGroups(context, await choosePosts(context, ""), by), title }];
}

/** A row for each post with its standing on every channel, and where that is stated. */
function describePostsTable(
  context: TakingContext,
  title: string,
  { rows, allRows, filter }: Pick<Chosen, "rows" | "allRows" | "filter">,
): ExportTable {
  const { speech } = context;
  const channels = findChannels(context);
  const columns = [
    describeColumn("post_id", "string", speech),
    describeColumn("post", "string", speech),
    describeColumn("ministry", "string", speech),
    describeColumn("ministry_name", "string", speech),
    describeColumn("country", "string", speech),
    describeColumn("country_name", "string", speech),
    describeColumn("region", "string", speech),
    describeColumn("region_name", "string", speech),
    describeColumn("kind", "string", speech),
    describeColumn("kind_name", "string", speech),
    describeColumn("kind_basis", "string", speech),
    describeColumn("latitude", "number", speech, { unit: "°" }),
    describeColumn("longitude", "number", speech, { unit: "°" }),
    describeColumn("place_basis", "string", speech),
    ...channels.flatMap((channelId) => describeStanding(channelId, context)),
  ];
  const rowOf = (row: PostRow): ExportRow => {
    const { post, country, region, kind } = row.covered;
    return [
      post.postId,
      row.name,
      post.ministryId || undefined,
      row.sender || undefined,
      country,
      row.country,
      region,
      row.region,
      kind,
      row.kind,
      post.kindBasis || undefined,
      row.latitude,
      row.longitude,
      post.placeBasis || undefined,
      ...channels.flatMap((channelId) => standingCells(row.covered, channelId, context)),
    ];
  };
  return {
    id: "posts",
    name: speech.t("take.table.posts"),
    title,
    filter,
    columns,
    rows: rows.map(rowOf),
    ...(rows.length < allRows.length && { allRows: allRows.map(rowOf) }),
    point: { latitude: "latitude", longitude: "longitude" },
  };
}

/** The channels that are drawn, then others that are mentioned for posts. */
function findChannels({ answer: { coverage } }: TakingContext): readonly string[] {
  const held = new Set(coverage.posts.flatMap(({ presences }) => [...presences.keys()]));
  return [
    ...new Set([
      ...coverage.drawnChannels,
      ...[...coverage.basisByChannel.keys()].filter((id) => held.has(id)),
    ]),
  ];
}

function describeStanding(channelId: string, context: TakingContext): readonly ExportColumn[] {
  const { speech } = context;
  const values = { channel: nameChannel(channelId, context) };
  const column = (
    id: "standing" | "standing_words" | "channel_question" | "channel_fragment" | "channel_place",
  ) => describeColumn(id, "string", speech, { name: `${channelId}_${id.replace("channel_", "")}`, values });
  return [
    column("standing"),
    column("standing_words"),
    column("channel_question"),
    column("channel_fragment"),
    column("channel_place"),
  ];
}

function standingCells(
  covered: CoveredPost,
  channelId: string,
  { answer, speech }: TakingContext,
): readonly CellValue[] {
  const standing = standingOn(covered, channelId);
  const basis = answer.coverage.basisByChannel.get(channelId);
  const presence = covered.presences.get(channelId);
  const evidence = presence && answer.findEvidence(presence.evidenceId);
  return [
    standing,
    speech.t(standingMessage(standing, basis)),
    ...(evidence
      ? [evidence.questionId || undefined, ...evidenceCells([evidence]).slice(1, 2), placeOf(evidence)]
      : [undefined, undefined, undefined]),
  ];
}

/** Each set of channels that occurs, with its posts. */
function describeCombinations(context: TakingContext, { rows, filter }: Chosen): ExportTable {
  const { speech, answer } = context;
  const { listedChannels } = answer.coverage;
  const sets =
    listedChannels.length === 0 ? [] : computeCombinations(rows, listedChannels, ({ covered }) => covered);
  return {
    id: "combinations",
    name: speech.t("take.table.combinations"),
    title: speech.t("take.table.combinations"),
    filter,
    columns: [
      describeColumn("channels", "string", speech),
      describeColumn("channels_words", "string", speech),
      describeColumn("posts", "integer", speech, { unit: speech.t("unit.posts") }),
      describeColumn("share", "number", speech, { unit: "1" }),
      describeColumn("question", "string", speech),
    ],
    rows: sets.map(({ channels, rows: members }) => [
      channels.join(" "),
      speech.t("sets.name", {
        kind: channels.length === 0 ? "none" : channels.length === listedChannels.length ? "all" : "only",
        channels: speech.formats.formatList(channels.map((id) => nameChannel(id, context))),
      }),
      members.length,
      members.length / rows.length,
      questionsOf(
        members.flatMap(({ covered }) =>
          channels.flatMap((id) => covered.presences.get(id)?.evidenceId ?? []),
        ),
        context,
      ),
    ]),
  };
}

/** The chosen posts of each region or kind, and how many of them each channel lists. */
function describeGroups(
  context: TakingContext,
  { rows, filter }: Chosen,
  by: "region" | "kind",
): ExportTable {
  const { speech, answer } = context;
  const { coverage, findKind } = answer;
  const posts = rows.map(({ covered }) => covered);
  const groups =
    by === "region"
      ? nameGroups(countGroups(posts, coverage, countByRegion), speech.nameRegion)
      : nameGroups(countGroups(posts, coverage, countByKind), (kind) => nameKind(kind, findKind, speech));
  const name = speech.t(by === "region" ? "take.table.byRegion" : "take.table.byKind");
  return {
    id: `by-${by}`,
    name,
    title: name,
    filter,
    columns: [
      describeColumn("group", "string", speech),
      describeColumn("group_name", "string", speech),
      describeColumn("posts", "integer", speech, { unit: speech.t("unit.posts") }),
      ...coverage.listedChannels.flatMap((channelId) => {
        const values = { channel: nameChannel(channelId, context) };
        return [
          describeColumn("listed", "integer", speech, {
            name: `${channelId}_listed`,
            unit: speech.t("unit.posts"),
            values,
          }),
          describeColumn("channel_question", "string", speech, { name: `${channelId}_question`, values }),
        ];
      }),
    ],
    rows: groups.map(({ group, name: groupName, named, counts }) => [
      group,
      groupName,
      named,
      ...counts.flatMap(({ byStanding, evidenceIds }) => [
        byStanding.listed,
        questionsOf(evidenceIds, context),
      ]),
    ]),
  };
}

function nameGroups<Group extends string>(
  rows: readonly {
    readonly group: Group;
    readonly named: number;
    readonly counts: readonly PostCount<Group>[];
  }[],
  nameOf: (group: Group) => string,
) {
  return rows.map((row) => ({ ...row, name: nameOf(row.group) }));
}

function questionsOf(evidenceIds: readonly string[], { answer }: TakingContext): CellValue {
  const found: readonly (Evidence | undefined)[] = evidenceIds.map(answer.findEvidence);
  return [...new Set(found.map((each) => each?.questionId ?? ""))].filter(Boolean).join(" | ") || undefined;
}
