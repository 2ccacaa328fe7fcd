import type { CoveredPost } from "../../domain/posts/standing";
import type { Evidence } from "../../domain/dataset/document";
import { describeBeside } from "../../export/describeAbout";
import { describeColumn } from "../../export/describeColumn";
import { placeOf } from "../../export/evidenceCells";
import type { CellValue, ExportRow, ExportTable } from "../../export/exportTable";
import type { Taken, TakenSource, TakingContext } from "../../export/takeable";
import type { Answer } from "../../ui/answer/AnswerProvider";
import { sourceName, stampText } from "../../ui/answer/sourceText";
import { createI18n } from "../../ui/language/LanguageProvider";
import { parseChangesView, type ChangesView } from "../../view-state/changesView";
import { changeText, limitsText, nameChoice, sourceValues } from "./changeText";
import {
  chooseRows,
  compareSides,
  describeRows,
  findChannel,
  heldOn,
  type ChangeRow,
  type Side,
} from "./changesSeries";

/** The two sources that the address compares, under its filters, with the words for them and their licences. */
export async function compareTaken(context: TakingContext) {
  const compared = await compareInView(context);
  if (!compared) return undefined;
  const { older, newer, of } = compared;
  return { ...compared, of: { ...of, ...(await describeBeside([older, newer], context.i18n)) } };
}

/** The same without their licences, as it is cited. */
export async function compareInView({ i18n, search, findSource }: TakingContext) {
  const view = parseChangesView(search);
  const [older, newer] = await Promise.all(
    [view.older, view.newer].map(async (reference): Promise<(Side & TakenSource) | undefined> => {
      const source = await findSource?.(reference);
      return source && { ...source, reference };
    }),
  );
  if (!older || !newer) return undefined;
  await Promise.all((["changes", "countries", "coverage"] as const).map(i18n.loadMessages));
  const comparison = compareSides(older, newer);
  const values = sourceValues(older, newer);
  const channel = findChannel(comparison, view.channel);
  const allRows = describeRows(comparison, comparison.changes.comparedChannels, {
    ...i18n,
    compare: i18n.formats.compare,
  });
  const speak = ({ dataset }: Side) => createI18n(i18n.language, i18n.catalog, dataset);
  const stamps = [older, newer].map((side) =>
    i18n.t("pair", { label: side.label, value: stampText(side.dataset, speak(side)) }),
  );
  const named = [older, newer].map((side) => sourceName(side.dataset, speak(side)) || side.label);
  const chosenBy = (choice: ChangesView) => ({
    rows: chooseRows(allRows, choice, channel),
    filter: nameChoice(choice, values, comparison, i18n).join(i18n.formats.separator),
  });
  return {
    older,
    newer,
    comparison,
    values,
    channel,
    allRows,
    ...chosenBy(view),
    /** Those whose changes the flow counts: a change that is chosen narrows the rows alone. */
    among: chosenBy({ ...view, kinds: [] }),
    of: {
      asStated: `${stamps.join(i18n.formats.separator)}. ${limitsText(values, i18n)}`.trim(),
      source: named.join(i18n.formats.separator),
    },
    nameChannel: (id: string) => i18n.labelOf(comparison.findChannel(id), id),
  };
}

/** A row for each post of the two sources: its change on each compared channel, and what each source says, with the place. */
export async function describeChanges(
  { title }: Taken,
  context: TakingContext,
): Promise<readonly ExportTable[]> {
  const { i18n } = context;
  const compared = await compareTaken(context);
  if (!compared) return [];
  const { older, newer, comparison, values, rows, allRows, filter, of, nameChannel } = compared;
  const { comparedChannels } = comparison.changes;
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
  return [
    {
      id: "then-and-now",
      name: i18n.t("take.table.changes"),
      title,
      filter,
      of,
      columns: [
        column("post_id_in", "older_post_id", older.label),
        column("post_id_in", "newer_post_id", newer.label),
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
