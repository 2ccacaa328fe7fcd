import { useMemo, type ReactNode } from "react";
import { computeCombinations, type Combination } from "../../../domain/posts/combinations";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { Marked } from "../../../ui/parts/Marked";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { CombinationsRow, type CombinationLine } from "./CombinationsRow";
import { ListEvidence } from "../list/ListEvidence";
import type { PostViewProps } from "../postView";
import type { PostRow } from "../coverageSeries";
import "./CombinationsView.css";

/** Which sets of channels occur together, and how often: each list by itself, then each set that occurs. */
export function CombinationsView(props: PostViewProps) {
  const { t } = useI18n();
  const { coverage } = useAnswer();
  const nameSet = useSetNames();
  const { rows } = props;
  const { listedChannels } = coverage;
  // Not anew whenever a post is pointed at.
  const combinations = useMemo(
    () => computeCombinations(rows, listedChannels, ({ covered }) => covered),
    [rows, listedChannels],
  );
  const byList = useMemo(
    () => listedChannels.map((id) => rows.filter(({ covered }) => covered.standings.get(id) === "listed")),
    [rows, listedChannels],
  );
  const [largest] = combinations;
  if (!largest) return null;
  if (listedChannels.length === 0) return <p>{t("groups.noLists")}</p>;

  const lists = listedChannels.map((channelId, position): CombinationLine => {
    const { channels: name } = nameSet([channelId]);
    return {
      key: channelId,
      channels: [channelId],
      name,
      rows: byList[position] ?? [],
      filter: { channels: [channelId], match: "any" },
      filterText: t("combinations.filterList", { channel: name }),
    };
  });
  const exclusive = combinations.map(({ channels, rows: members }): CombinationLine => ({
    key: `only:${channels.join(" ")}`,
    channels,
    name: t("combinations.name", nameSet(channels)),
    rows: members,
    filter: channels.length > 0 ? { channels, match: "only" } : { channels: listedChannels, match: "none" },
    filterText: t("combinations.filterSet", { count: members.length }),
  }));
  const survey = [...coverage.basisByChannel.values()].includes("survey") ? "yes" : "no";
  const drawLine = (line: CombinationLine) => <CombinationsRow key={line.key} {...props} line={line} />;
  return (
    <section className="combinations" aria-labelledby="combinations-title">
      <CombinationsTitle largest={largest} total={rows.length} />
      <table>
        <caption>
          <span data-formula="">{t("combinations.caption", { survey, total: rows.length })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("combinations.listedOn")}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{t("combinations.posts")}</span>
            </th>
          </tr>
        </thead>
        {listedChannels.length > 1 && (
          <LineGroup title={t("combinations.byList")}>{lists.map(drawLine)}</LineGroup>
        )}
        <LineGroup title={t("combinations.exclusive", { total: rows.length })}>
          {exclusive.map(drawLine)}
        </LineGroup>
      </table>
    </section>
  );
}

/** The finding: the set that most of the posts are in. */
function CombinationsTitle({ largest, total }: { largest: Combination<PostRow>; total: number }) {
  const { t } = useI18n();
  const { coverage } = useAnswer();
  const nameSet = useSetNames();
  const { channels, rows } = largest;
  const title = t("combinations.title", { ...nameSet(channels), count: rows.length, total });
  return (
    <Marked marks={<ListEvidence rows={rows} channels={coverage.listedChannels} of={title} />}>
      <h2 id="combinations-title" data-counted="">
        {title}
      </h2>
    </Marked>
  );
}

/** The words of a set: its channels in a row, how many they are, and whether they are all or none of those with a list. */
function useSetNames() {
  const { formats, labelOf } = useI18n();
  const { coverage, findChannel } = useAnswer();
  return (channels: readonly string[]) => ({
    kind:
      channels.length === 0 ? "none" : channels.length === coverage.listedChannels.length ? "all" : "only",
    lists: channels.length,
    channels: formats.formatList(channels.map((id) => labelOf(findChannel(id), id))),
  });
}

function LineGroup({ title, children }: { title: string; children: readonly ReactNode[] }) {
  return (
    <tbody>
      <tr className="combinations-group">
        <th scope="rowgroup" colSpan={2}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
