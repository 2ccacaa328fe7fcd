import { findOnAllLists } from "../../domain/posts/lists";
import { useKindName } from "../../ui/answer/useKindName";
import { useChannelName } from "../../ui/answer/useChannelName";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { CountCell } from "./CountCell";
import { NamedPosts } from "./NamedPosts";
import { findEvidenceOf, isDifferent, type Comparison } from "./compareSeries";
import { useItemName } from "./useItemName";
import type { CompareRow } from "./compareRow";
import { useTogetherRow } from "./useTogetherRow";

/** How many posts of each group are named, and how many of them every channel lists. */
export function useGroupRows({ what, items, channels }: Comparison): readonly CompareRow[] {
  const { t, formats } = useI18n();
  const { coverage, dataset } = useAnswer();
  const { ministries } = dataset;
  const nameKind = useKindName();
  const nameItem = useItemName(what);
  const nameChannel = useChannelName();
  const together = useTogetherRow(items);
  if (what === "posts") return [];
  const scale = Math.max(1, ...items.map(({ posts }) => posts.length));
  const named: CompareRow = {
    key: "is-named",
    header: t("column.named"),
    cells: items.map(({ id, posts }) => (
      <span key={id} className="compare-number">
        {formats.formatNumber(posts.length)}
        <EvidenceLink evidenceIds={findEvidenceOf(posts)} of={`${t("column.named")}, ${nameItem(id)}`} />
      </span>
    )),
    differs: isDifferent(items.map(({ posts }) => posts.length)),
  };
  const channelRows = channels.map(({ channelId, counts, differs }): CompareRow => ({
    key: channelId,
    header: nameChannel(channelId),
    cells: counts.map((count, position) => (
      <CountCell
        key={items[position]?.id}
        channelId={channelId}
        count={count}
        scale={scale}
        of={`${nameChannel(channelId)}, ${nameItem(items[position]?.id ?? "")}`}
      />
    )),
    differs,
  }));
  const onAll = new Set(coverage.listedChannels.length > 1 ? findOnAllLists(coverage) : []);
  const onAllOf = items.map(({ posts }) => posts.filter((covered) => onAll.has(covered)));
  const onAllRow: CompareRow = {
    key: "is-on-all",
    header: t("compare.onAll"),
    cells: onAllOf.map((posts, position) =>
      posts.length === 0 ? t("none.not-listed") : <NamedPosts key={items[position]?.id} posts={posts} />,
    ),
    differs: isDifferent(
      onAllOf.map((posts, position) => posts.length / (items[position]?.posts.length ?? 1)),
    ),
  };
  const recorded = items.map(
    ({ posts }) => posts.filter(({ standings }) => [...standings.values()].includes("listed")).length,
  );
  const shares = recorded.map((count, position) => count / (items[position]?.posts.length ?? 1));
  const recordedRow: CompareRow = {
    key: "is-recorded",
    header: t("compare.anyRecorded"),
    cells: items.map(({ posts }, at) =>
      t("compare.part", {
        count: recorded[at] ?? 0,
        whole: posts.length,
        share: formats.formatShare(shares[at] ?? 0),
        basis: "register",
      }),
    ),
    differs: isDifferent(shares),
  };
  const asked = items.map(
    ({ id }) => ministries.find(({ ministryId }) => ministryId === id)?.listKinds ?? [],
  );
  const askedRow: CompareRow = {
    key: "is-asked",
    header: t("compare.asked"),
    cells: asked.map((kinds) => formats.formatList(kinds.map(nameKind))),
    differs: isDifferent(asked.map((kinds) => kinds.toSorted().join())),
  };
  return [
    named,
    ...(what === "ministries" ? [askedRow] : []),
    // How complete a register is differs from group to group: no share of it stands without.
    ...([...coverage.basisByChannel.values()].includes("register") ? [recordedRow] : []),
    ...channelRows,
    ...(onAll.size > 0 ? [onAllRow] : []),
    ...(what === "countries" ? together : []),
    {
      key: "is-posts",
      header: t("compare.posts"),
      cells: items.map(({ id, posts }) => <NamedPosts key={id} posts={posts} isFolded />),
      differs: undefined,
    },
  ];
}
