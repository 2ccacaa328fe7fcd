import type { CoveredPost } from "../../domain/posts/standing";
import type { Evidence } from "../../domain/dataset/document";
import { describeColumn } from "../../export/describeColumn";
import { placeOf } from "../../export/evidenceCells";
import type { CellValue, ExportRow, ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import type { Answer } from "../../ui/answer/AnswerProvider";
import { sourceName, stampText } from "../../ui/answer/sourceText";
import { createI18n } from "../../ui/language/LanguageProvider";
import { parseChangesView } from "../../view-state/changesView";
import { changeText, limitsText, sourceValues } from "./changeText";
import {
  chooseRows,
  compareSides,
  describeRows,
  findChannel,
  heldOn,
  type ChangeRow,
  type Side,
} from "./changesSeries";

/** A row for each post of the two sources: its change on each compared channel, and what each source says, with the place. */
export async function describeChanges(
  { title }: Taken,
  { i18n, search, findSource }: TakingContext,
): Promise<readonly ExportTable[]> {
  const view = parseChangesView(search);
  const [older, newer] = await Promise.all(
    [view.older, view.newer].map(async (reference): Promise<Side | undefined> => {
      const source = await findSource?.(reference);
      return source && { ...source, reference };
    }),
  );
  if (!older || !newer) return [];
  await Promise.all((["changes", "countries"] as const).map(i18n.loadMessages));
  const comparison = compareSides(older, newer);
  const { comparedChannels } = comparison.changes;
  const values = sourceValues(older, newer);
  const nameChannel = (id: string) => {
    const labels = comparison.newer.findChannel(id) ?? comparison.older.findChannel(id);
    return labels ? i18n.labelOf(labels) : id;
  };
  const allRows = describeRows(comparison, comparedChannels, { ...i18n, compare: i18n.formats.compare });
  const rows = chooseRows(allRows, view, findChannel(comparison, view.channel));
  const sides = [
    { id: "older", label: older.label, answer: comparison.older },
    { id: "newer", label: newer.label, answer: comparison.newer },
  ] as const;
  const column = (id: Parameters<typeof describeColumn>[0], name: string, source: string, channel = "") =>
    describeColumn(id, "string", i18n, { name, values: { channel, source } });
  const rowOf = ({ changed, covered, name, country }: ChangeRow): ExportRow => [
    changed.older?.post.postId,
    changed.newer?.post.postId,
    name,
    covered.country,
    country,
    covered.kind,
    ...comparedChannels.flatMap((channelId): CellValue[] => {
      const kind = changed.changes.get(channelId)?.kind;
      return [
        kind,
        kind && changeText(kind, values, i18n),
        ...sides.flatMap(({ id, answer }) => cellsOf(changed[id], channelId, answer)),
      ];
    }),
  ];
  const stampOf = ({ dataset, label }: Side) =>
    `${label}: ${stampText(dataset, createI18n(i18n.language, i18n.catalog, dataset))}`;
  const named = [older, newer].map(
    ({ dataset, label }) => sourceName(dataset, createI18n(i18n.language, i18n.catalog, dataset)) || label,
  );
  return [
    {
      id: "then-and-now",
      name: i18n.t("take.table.changes"),
      title,
      filter: view.kinds.map((kind) => changeText(kind, values, i18n)).join("; "),
      of: {
        asStated: `${stampOf(older)}; ${stampOf(newer)}. ${limitsText(values, i18n)}`.trim(),
        source: named.join("; "),
      },
      columns: [
        column("post_id", "older_post_id", older.label),
        column("post_id", "newer_post_id", newer.label),
        column("post", "post", ""),
        column("country", "country", ""),
        column("country_name", "country_name", ""),
        column("kind", "kind", ""),
        ...comparedChannels.flatMap((id) => {
          const channel = nameChannel(id);
          return [
            column("change", `${id}_change`, "", channel),
            column("change_words", `${id}_change_words`, "", channel),
            ...sides.flatMap((side) => [
              column("account", `${id}_${side.id}_account`, side.label, channel),
              column("channel_place", `${id}_${side.id}_place`, side.label, channel),
            ]),
          ];
        }),
      ],
      rows: rows.map(rowOf),
      ...(rows.length < allRows.length && { allRows: allRows.map(rowOf) }),
    },
  ];
}

/** What a source says of the post on a channel, and where. */
function cellsOf(covered: CoveredPost | undefined, channelId: string, { dataset, findEvidence }: Answer) {
  const held = covered ? heldOn(covered, channelId, dataset) : [];
  const evidence = held
    .map(({ evidenceId }) => findEvidence(evidenceId))
    .filter((found): found is Evidence => found !== undefined);
  const joined = (texts: readonly string[]): CellValue => texts.filter(Boolean).join(" | ") || undefined;
  return [joined(held.map(({ account, printedAs }) => account || printedAs)), joined(evidence.map(placeOf))];
}
