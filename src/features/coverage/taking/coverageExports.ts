import { computeCombinations } from "../../../domain/posts/combinations";
import type { Evidence } from "../../../domain/dataset/document";
import { countByKind, countByRegion, type PostCount } from "../../../domain/posts/postCounts";
import { standingOn, type CoveredPost } from "../../../domain/posts/standing";
import { describeColumn } from "../../../export/describeColumn";
import { evidenceCells, placeOf } from "../../../export/evidenceCells";
import type { CellValue, ExportColumn, ExportRow, ExportTable } from "../../../export/exportTable";
import type { Taken, TakingContext } from "../../../export/takeable";
import { standingMessage } from "../../../ui/answer/standingText";
import { nameKind } from "../../../ui/answer/useKindName";
import { choosePosts, nameChannel, type Chosen } from "../chosenPosts";
import { countGroups } from "../groups/groups";
import type { PostRow } from "../coverageSeries";

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
  const first = { combinations: "combinations", groups: "by-region" }[shown as string] ?? "posts";
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
  const { i18n } = context;
  const channels = findChannels(context);
  const columns = [
    describeColumn("post_id", "string", i18n),
    describeColumn("post", "string", i18n),
    describeColumn("ministry", "string", i18n),
    describeColumn("ministry_name", "string", i18n),
    describeColumn("country", "string", i18n),
    describeColumn("country_name", "string", i18n),
    describeColumn("region", "string", i18n),
    describeColumn("region_name", "string", i18n),
    describeColumn("kind", "string", i18n),
    describeColumn("kind_name", "string", i18n),
    describeColumn("kind_basis", "string", i18n),
    describeColumn("latitude", "number", i18n, { unit: "°" }),
    describeColumn("longitude", "number", i18n, { unit: "°" }),
    describeColumn("place_basis", "string", i18n),
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
    name: i18n.t("take.table.posts"),
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
  const { i18n } = context;
  const values = { channel: nameChannel(channelId, context) };
  const column = (
    id: "standing" | "standing_words" | "channel_question" | "channel_fragment" | "channel_place",
  ) => describeColumn(id, "string", i18n, { name: `${channelId}_${id.replace("channel_", "")}`, values });
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
  { answer, i18n }: TakingContext,
): readonly CellValue[] {
  const standing = standingOn(covered, channelId);
  const basis = answer.coverage.basisByChannel.get(channelId);
  const presence = covered.presences.get(channelId);
  const evidence = presence && answer.findEvidence(presence.evidenceId);
  return [
    standing,
    i18n.t(standingMessage(standing, basis)),
    ...(evidence
      ? [evidence.questionId || undefined, ...evidenceCells([evidence]).slice(1, 2), placeOf(evidence)]
      : [undefined, undefined, undefined]),
  ];
}

/** Each set of channels that occurs, with its posts. */
function describeCombinations(context: TakingContext, { rows, filter }: Chosen): ExportTable {
  const { i18n, answer } = context;
  const { listedChannels } = answer.coverage;
  const combinations =
    listedChannels.length === 0 ? [] : computeCombinations(rows, listedChannels, ({ covered }) => covered);
  return {
    id: "combinations",
    name: i18n.t("take.table.combinations"),
    title: i18n.t("take.table.combinations"),
    filter,
    columns: [
      describeColumn("channels", "string", i18n),
      describeColumn("channels_words", "string", i18n),
      describeColumn("posts", "integer", i18n, { unit: i18n.t("unit.posts") }),
      describeColumn("share", "number", i18n, { unit: "1" }),
      describeColumn("question", "string", i18n),
    ],
    rows: combinations.map(({ channels, rows: members }) => [
      channels.join(" "),
      i18n.t("combinations.name", {
        kind: channels.length === 0 ? "none" : channels.length === listedChannels.length ? "all" : "only",
        channels: i18n.formats.formatList(channels.map((id) => nameChannel(id, context))),
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
  const { i18n, answer } = context;
  const { coverage, findKind } = answer;
  const posts = rows.map(({ covered }) => covered);
  const groups =
    by === "region"
      ? nameGroups(countGroups(posts, coverage, countByRegion), i18n.nameRegion)
      : nameGroups(countGroups(posts, coverage, countByKind), (kind) => nameKind(kind, findKind, i18n));
  const name = i18n.t(by === "region" ? "take.table.byRegion" : "take.table.byKind");
  return {
    id: `by-${by}`,
    name,
    title: name,
    filter,
    columns: [
      describeColumn("group", "string", i18n),
      describeColumn("group_name", "string", i18n),
      describeColumn("posts", "integer", i18n, { unit: i18n.t("unit.posts") }),
      ...coverage.listedChannels.flatMap((channelId) => {
        const values = { channel: nameChannel(channelId, context) };
        return [
          describeColumn("listed", "integer", i18n, {
            name: `${channelId}_listed`,
            unit: i18n.t("unit.posts"),
            values,
          }),
          describeColumn("channel_question", "string", i18n, { name: `${channelId}_question`, values }),
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
