import { computeCombinations } from "../../../domain/posts/combinations";
import { computeLists } from "../../../domain/posts/lists";
import { isLargeNetwork } from "../../../domain/posts/largeNetwork";
import { countByKind, countByRegion, restOf } from "../../../domain/posts/postCounts";
import { STANDINGS } from "../../../domain/posts/standing";
import type { EmbeddedView } from "../../../export/embeds/embeddedView";
import { drawBars, type BarRow } from "../../../export/pictures/drawBars";
import { drawPennant } from "../../../export/pictures/drawPennant";
import { drawTable, signAndText } from "../../../export/pictures/drawTable";
import { fillOf } from "../../../export/pictures/inks";
import type { ExportPicture, LegendEntry } from "../../../export/pictures/picture";
import type { Taken, TakingContext } from "../../../export/takeable";
import { fetchLand } from "../../../map/land/fetchLand";
import { flagStandings } from "../../../ui/answer/flagStandings";
import { withPennant } from "../../../ui/answer/PennantProvider";
import { standingMessage } from "../../../ui/answer/standingText";
import { nameKind } from "../../../ui/answer/useKindName";
import { makeStripe, pennantGeometry } from "../../../ui/pennant/pennantStripes";
import { parseCoverageView } from "../../../view-state/coverageView";
import { choosePosts, nameChannel, type Chosen } from "../chosenPosts";
import { countGroups, findLargestGroup, type GroupRow } from "../groups/groups";
import { defineLand, drawMap } from "./mapPicture";
import { isLocated, type PostRow } from "../coverageSeries";

/** The map, the posts one by one, the combinations and the groups, under the filter of the address; first the one that is shown. */
export async function picturePosts(
  { title }: Taken,
  given: TakingContext,
): Promise<readonly ExportPicture[]> {
  const [chosen] = await Promise.all([choosePosts(given, given.search), given.i18n.loadMessages("map")]);
  const context = { ...given, answer: withPennant(given.answer, chosen.view.pennant) };
  if (chosen.rows.length === 0) return [];
  const pictures = [
    await pictureMap(title, chosen, context),
    ...(isLargeNetwork(chosen.rows) ? [] : [picturePennants(title, chosen, context)]),
    ...pictureCombinations(chosen, context),
    ...pictureGroups("region", chosen, context),
    ...pictureGroups("kind", chosen, context),
  ];
  const shown: Readonly<Record<string, string>> = {
    combinations: "combinations",
    groups: "by-region",
    matrix: "posts",
  };
  const first = shown[chosen.view.shown] ?? "map";
  return pictures.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** The posts of all regions or kinds, whatever the filter. */
export async function pictureAllGroups(
  { id }: Taken,
  context: TakingContext,
): Promise<readonly ExportPicture[]> {
  return pictureGroups(id === "posts-by-kind" ? "kind" : "region", await choosePosts(context, ""), context);
}

/** The map of the chosen posts, for a frame. */
export async function embedMap(context: TakingContext): Promise<EmbeddedView> {
  return await embedPosts(context, ["map"]);
}

/** The counts of the chosen posts by region, for a frame; their combinations or all of them where the address shows these. */
export async function embedCounts(context: TakingContext): Promise<EmbeddedView> {
  const { shown } = parseCoverageView(context.search);
  const first = shown === "combinations" ? ["combinations"] : shown === "matrix" ? ["posts"] : [];
  return await embedPosts(context, [...first, "by-region"]);
}

/** The counts of the chosen posts by kind, for a frame. */
export async function embedKinds(context: TakingContext): Promise<EmbeddedView> {
  return await embedPosts(context, ["by-kind"]);
}

/** The first of the pictures that there is. */
async function embedPosts(context: TakingContext, ids: readonly string[]): Promise<EmbeddedView> {
  const { filter, rows } = await choosePosts(context, context.search);
  const title = titleOfPosts(rows.length, filter !== "", context);
  const pictures = await picturePosts({ id: "posts", title, evidenceIds: [] }, context);
  const picture = ids.flatMap((id) => pictures.find((each) => each.id === id) ?? [])[0];
  return { title: picture?.title ?? title, filter, picture };
}

/** The channel that most posts are on, or under a filter how many posts are left. */
function titleOfPosts(count: number, isFiltered: boolean, context: TakingContext): string {
  const { answer, i18n } = context;
  const { posts } = answer.coverage;
  const [top] = computeLists(answer.coverage).toSorted((a, b) => b.posts.length - a.posts.length);
  if (!top || isFiltered) return i18n.t("coverage.count", { shown: count, total: posts.length });
  const channel = nameChannel(top.channelId, context);
  return i18n.t("coverage.title", { posts: posts.length, count: top.posts.length, channel });
}

async function pictureMap(
  title: string,
  { rows, allRows, filter }: Chosen,
  context: TakingContext,
): Promise<ExportPicture> {
  const { i18n } = context;
  const land = await fetchLand("coarse");
  const located = rows.filter(isLocated);
  const unplaced = rows.filter((row) => !isLocated(row)).map(({ name }) => name);
  return {
    id: "map",
    name: i18n.t("take.picture.map"),
    title,
    filter,
    legend: describeLegend(context),
    remark: [
      i18n.t("map.boundariesNote"),
      unplaced.length > 0
        ? i18n.t("coverage.unplaced", {
            count: unplaced.length,
            names: i18n.formats.formatList(unplaced),
          })
        : "",
    ]
      .filter(Boolean)
      .join(" "),
    shared: defineLand(land),
    draw: (room) =>
      drawMap(
        {
          rows: located,
          allRows: allRows.filter(isLocated),
          land,
          describe: (row) => i18n.t("pair", { label: row.name, value: sayStandings(row, context) }),
          formatCount: i18n.formats.formatShort,
        },
        room,
      ),
  };
}

function sayStandings({ stripes }: PostRow, context: TakingContext): string {
  const { answer, i18n } = context;
  return stripes
    .map(({ channelId, standing }) =>
      i18n.t("pair", {
        label: nameChannel(channelId, context),
        value: i18n.t(standingMessage(standing, answer.coverage.basisByChannel.get(channelId))),
      }),
    )
    .join(i18n.formats.separator);
}

/** The order of the stripes, and what each sign says. */
function describeLegend(context: TakingContext): readonly LegendEntry[] {
  const { answer, i18n } = context;
  const { coverage } = answer;
  const { width } = pennantGeometry(1, "medium");
  const sign = (channelId: string, standing: (typeof STANDINGS)[number], text: string): LegendEntry => ({
    width,
    draw: (inks) => drawPennant([makeStripe(coverage, channelId, standing)], "medium", inks),
    text,
  });
  const others = STANDINGS.filter((standing) => standing !== "listed").flatMap((standing) => {
    const channelId = coverage.drawnChannels.find((id) =>
      coverage.posts.some(({ standings }) => standings.get(id) === standing),
    );
    if (channelId === undefined) return [];
    return sign(
      channelId,
      standing,
      i18n.t(standingMessage(standing, coverage.basisByChannel.get(channelId))),
    );
  });
  return [...coverage.pennantChannels.map((id) => sign(id, "listed", nameChannel(id, context))), ...others];
}

/** Every chosen post with its pennant. */
function picturePennants(title: string, { rows, filter }: Chosen, context: TakingContext): ExportPicture {
  const { i18n } = context;
  return {
    id: "posts",
    name: i18n.t("take.table.posts"),
    title,
    filter,
    legend: describeLegend(context),
    draw: (room) =>
      drawTable(
        {
          leastWidth: 220,
          columns: [{ head: "", share: 1 }],
          rows: rows.map((row) => [
            signAndText(
              ({ inks }) => drawPennant(row.stripes, "medium", inks, sayStandings(row, context)),
              pennantGeometry(row.stripes.length, "medium").width,
              row.name,
            ),
          ]),
        },
        room,
      ),
  };
}

function pictureCombinations({ rows, filter }: Chosen, context: TakingContext): readonly ExportPicture[] {
  const { answer, i18n } = context;
  const { listedChannels, basisByChannel } = answer.coverage;
  const combinations =
    listedChannels.length === 0 ? [] : computeCombinations(rows, listedChannels, ({ covered }) => covered);
  const [largest] = combinations;
  if (!largest) return [];
  const { t, formats } = i18n;
  const total = rows.length;
  const wordsOf = (channels: readonly string[]) => ({
    kind: channels.length === 0 ? "none" : channels.length === listedChannels.length ? "all" : "only",
    lists: channels.length,
    channels: formats.formatList(channels.map((id) => nameChannel(id, context))),
  });
  const rowOf = (channels: readonly string[], label: string, count: number): BarRow => {
    const [only, ...others] = channels;
    const ink = only !== undefined && others.length === 0 ? answer.inkOf(only) : undefined;
    return {
      label,
      value: `${formats.formatNumber(count)} · ${formats.formatShare(count / total)}`,
      parts: [
        { start: 0, end: 1 },
        { start: 0, end: count / total, fill: (inks) => (ink ? fillOf(ink, inks) : inks.bar) },
      ],
    };
  };
  const listed = listedChannels.map((id) =>
    rowOf(
      [id],
      nameChannel(id, context),
      rows.filter(({ covered }) => covered.standings.get(id) === "listed").length,
    ),
  );
  const exclusive = combinations.map(({ channels, rows: members }) =>
    rowOf(channels, t("combinations.name", wordsOf(channels)), members.length),
  );
  const heading = (label: string): BarRow => ({ label, value: "", parts: [], isHeading: true });
  return [
    {
      id: "combinations",
      name: t("take.table.combinations"),
      title: t("combinations.title", { ...wordsOf(largest.channels), count: largest.rows.length, total }),
      filter,
      remark: t("combinations.caption", {
        survey: [...basisByChannel.values()].includes("survey") ? "yes" : "no",
        total,
      }),
      draw: (room) =>
        drawBars(
          [
            ...(listedChannels.length > 1 ? [heading(t("combinations.byList")), ...listed] : []),
            heading(t("combinations.exclusive", { total })),
            ...exclusive,
          ],
          room,
        ),
    },
  ];
}

function pictureGroups(
  by: "region" | "kind",
  { rows, filter }: Chosen,
  context: TakingContext,
): readonly ExportPicture[] {
  const { answer, i18n } = context;
  const { coverage, findKind } = answer;
  const posts = rows.map(({ covered }) => covered);
  return by === "region"
    ? pictureGroupsOf(by, countGroups(posts, coverage, countByRegion), i18n.nameRegion, filter, context)
    : pictureGroupsOf(
        by,
        countGroups(posts, coverage, countByKind),
        (kind) => nameKind(kind, findKind, i18n),
        filter,
        context,
      );
}

function pictureGroupsOf<Group extends string>(
  by: "region" | "kind",
  groups: readonly GroupRow<Group>[],
  nameOf: (group: Group) => string,
  filter: string,
  context: TakingContext,
): readonly ExportPicture[] {
  const { answer, i18n } = context;
  const { t } = i18n;
  const largest = findLargestGroup(groups);
  if (!largest) return [];
  const bars = groups.flatMap(({ group, named, counts }): readonly BarRow[] => [
    {
      label: t("pair", { label: nameOf(group), value: i18n.formats.formatNumber(named) }),
      value: "",
      parts: [],
      isHeading: true,
    },
    ...counts.map(({ channelId, byStanding }): BarRow => {
      const { listed } = byStanding;
      const rest = restOf(byStanding);
      const ink = answer.inkOf(channelId);
      return {
        label: nameChannel(channelId, context),
        value: listed > 0 ? t("groups.partOf", { count: listed, whole: named }) : t(`none.${rest}`),
        parts: [
          { start: 0, end: named / largest.named, isDotted: rest === "not-declared" },
          ...(listed > 0
            ? [
                {
                  start: 0,
                  end: listed / largest.named,
                  fill: (inks: Parameters<typeof fillOf>[1]) => fillOf(ink, inks),
                },
              ]
            : []),
        ],
      };
    }),
  ]);
  return [
    {
      id: `by-${by}`,
      name: t(by === "region" ? "take.table.byRegion" : "take.table.byKind"),
      title: t("groups.title", {
        group: nameOf(largest.group),
        named: largest.named,
        total: groups.reduce((sum, { named }) => sum + named, 0),
        listed: largest.top.byStanding.listed,
        channel: nameChannel(largest.top.channelId, context),
      }),
      filter,
      remark: t("groups.caption", flagStandings(answer.coverage)),
      draw: (room) => drawBars(bars, room),
    },
  ];
}
