import { useContext, useMemo } from "react";
import { groupBy } from "../../domain/groupBy";
import { AnswerProvider } from "../../ui/answer/AnswerProvider";
import { stampText } from "../../ui/answer/sourceText";
import { CiteActions } from "../../ui/cite/CiteActions";
import { createI18n, useI18n } from "../../ui/language/LanguageProvider";
import { Fold } from "../../ui/parts/Fold";
import { ScreenTitle, WithinDocumentContext } from "../../ui/parts/ScreenTitle";
import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import { Segmented } from "../../ui/parts/Segmented";
import { LazyChannelPatterns } from "../../ui/pennant/lazyChannelPatterns";
import { useHrefOfView } from "../../ui/address/useDataReference";
import { useViewTitle } from "../../ui/address/useViewTitle";
import { IgnoredNotice } from "../../ui/address/IgnoredNotice";
import { CHANGES_SHOWN, formatChangesView, type ChangesView } from "../../view-state/changesView";
import { findIgnoredParameters } from "../../view-state/parameters";
import { ChangeCard } from "./ChangeCard";
import { ChangeFilters } from "./ChangeFilters";
import { ChangesMap } from "./ChangesMap";
import { ChangesMatrix } from "./ChangesMatrix";
import { ChangesTable } from "./ChangesTable";
import { findingText, nameChoice, sourceValues } from "./changeText";
import { FeedLinks } from "./FeedLinks";
import { FlowPicture } from "./FlowPicture";
import { Limits } from "./Limits";
import { OnlyInOne } from "./OnlyInOne";
import {
  chooseRows,
  computeFlow,
  describeRows,
  findChannel,
  findRow,
  keepKnownChanges,
  type Comparison,
  type Side,
} from "./changesSeries";
import { SourceChoice } from "./SourceChoice";
import type { ChangeView } from "./useChangesView";

interface ComparedSourcesProps {
  readonly older: Side;
  readonly newer: Side;
  readonly comparison: Comparison;
  readonly view: ChangesView;
  readonly onChange: ChangeView;
}

/** The finding, the flows, the posts as map and table, and the card of the post that is open. */
export function ComparedSources({ older, newer, comparison, view, onChange }: ComparedSourcesProps) {
  const i18n = useI18n();
  const { t, labelOf, nameCountry, formats, language, catalog } = i18n;
  const hrefOfView = useHrefOfView();
  const isOnPaper = useContext(WithinDocumentContext);
  const { comparedChannels, channels } = comparison.changes;
  const channel = findChannel(comparison, view.channel);
  const nameChannel = (id: string) => labelOf(comparison.findChannel(id), id);
  const flow = useMemo(() => computeFlow(comparison, channel), [comparison, channel]);
  const rows = useMemo(() => {
    const order = [channel, ...comparedChannels.filter((id) => id !== channel)].filter(Boolean);
    return describeRows(comparison, order, { labelOf, nameCountry, compare: formats.compare });
  }, [comparison, channel, comparedChannels, labelOf, nameCountry, formats]);
  const chosen = useMemo(() => chooseRows(rows, view, channel), [rows, view, channel]);
  const open = findRow(rows, view.postId);
  const known = keepKnownChanges(view, comparison, rows);
  const ignored = findIgnoredParameters(formatChangesView(view), formatChangesView(known));
  const values = sourceValues(older, newer);
  const asked = nameChoice(view, values, comparison, i18n);
  const finding = findingText(flow, values, nameChannel(channel), i18n);
  // A change that is chosen is marked in the flow; all else narrows it.
  const among = { ...view, kinds: [] };
  const flowOfChosen = computeFlow(comparison, channel, chooseRows(rows, among, channel));
  // The finding itself names what it counts.
  const title =
    asked.length === 0 || (asked.length === 1 && view.kinds.includes("newer-only"))
      ? finding
      : t("coverage.chosenTitle", {
          shown: chosen.length,
          total: rows.length,
          filter: [nameChannel(channel), ...asked].join(formats.comma),
        });
  // Which sources these are, where they are not the two that the screen begins with.
  const pair = t("pair", {
    label: asked.length === 0 ? t("screen.changes") : title,
    value: formats.formatList([older.label, newer.label]),
  });
  useViewTitle(formatChangesView({ ...view, postId: "", shown: "list" }) === "" ? undefined : pair);
  const ShownTable = view.shown === "matrix" ? ChangesMatrix : ChangesTable;
  const stampOf = ({ dataset, label }: Side) =>
    t("pair", { label, value: stampText(dataset, createI18n(language, catalog, dataset)) });
  const stamp = `${stampOf(older)} · ${stampOf(newer)}`;
  return (
    <>
      <AnswerProvider dataset={newer.dataset}>
        <LazyChannelPatterns />
      </AnswerProvider>
      <header className="screen-head" data-counted="">
        <ScreenTitle countsRows>{title}</ScreenTitle>
        <p className="lead">
          <UnbrokenNumbers>
            {t("changes.lead", { older: older.label, newer: newer.label, both: flow?.both ?? 0 })}
          </UnbrokenNumbers>
        </p>
      </header>
      {ignored.length > 0 && <IgnoredNotice ignored={ignored} onDismiss={() => onChange(known, false)} />}
      <SourceChoice view={view} onChange={onChange} />
      {channel === "" ? (
        <p>{t("changes.noChannel")}</p>
      ) : (
        <section id="changes" className="changes-body" data-counted="">
          {comparedChannels.length > 1 && (
            <Segmented
              legend={t("changes.channel")}
              options={comparedChannels.map((id) => ({ value: id, label: nameChannel(id) }))}
              value={channel}
              onChange={(next) => onChange({ channel: next })}
            />
          )}
          <ChangeFilters
            rows={rows}
            view={view}
            channel={channel}
            values={values}
            comparison={comparison}
            onChange={onChange}
          />
          <div className="changes-flows">
            {flowOfChosen && (
              <FlowPicture
                flow={flowOfChosen}
                name={[nameChannel(channel), ...nameChoice(among, values, comparison, i18n)].join(
                  formats.comma,
                )}
                ink={comparison.newer.inkOf(channel)}
                labels={[older.label, newer.label]}
                values={values}
                view={view}
                onChange={onChange}
              />
            )}
            <Limits older={older} newer={newer} />
          </div>
          <div className="changes-bar">
            <span role="status">{t("changes.count", { shown: chosen.length, total: rows.length })}</span>
            <Segmented
              legend={t("coverage.view")}
              options={CHANGES_SHOWN.map((value) => ({ value, label: t(`coverage.view.${value}`) }))}
              value={view.shown}
              onChange={(shown) => onChange({ shown })}
            />
          </div>
          {open && (
            <ChangeCard
              key={open.postId}
              row={open}
              older={older}
              newer={newer}
              channels={channels}
              nameChannel={nameChannel}
              values={values}
              onClose={() => onChange({ postId: "" })}
            />
          )}
          {/* A map that moves is of no use on paper; its posts stand in the table. */}
          {!isOnPaper && (
            <ChangesMap
              rows={rows}
              chosen={chosen}
              chosenPostId={open?.postId ?? null}
              comparison={comparison}
              nameChannel={nameChannel}
              labels={[older.label, newer.label]}
              onChoose={(postId) => onChange({ postId: postId ?? "" })}
            />
          )}
          <p className="remark">{t("changes.legend")}</p>
          <Fold label={t("changes.list", { count: chosen.length })} isOpen={asked.length > 0}>
            <ShownTable
              rows={chosen}
              channels={comparedChannels}
              nameChannel={nameChannel}
              values={values}
              openPostId={open?.postId}
              hrefOf={(postId) => hrefOfView(formatChangesView({ ...view, postId }))}
              onOpen={(postId) => onChange({ postId })}
            />
          </Fold>
          <footer className="card-foot">
            <span className="stamp">
              <UnbrokenNumbers>{stamp}</UnbrokenNumbers>
            </span>
            <CiteActions id="changes" title={title} stamp={stamp} />
          </footer>
        </section>
      )}
      <OnlyInOne rows={rows} older={older} newer={newer} />
      <NotCompared comparison={comparison} nameChannel={nameChannel} />
      <FeedLinks older={older} newer={newer} />
    </>
  );
}

interface NotComparedProps {
  readonly comparison: Comparison;
  readonly nameChannel: (id: string) => string;
}

/** The channels of which one source has no list, and which one. */
function NotCompared({ comparison, nameChannel }: NotComparedProps) {
  const { t, formats } = useI18n();
  const { channels, comparedChannels, posts } = comparison.changes;
  const both = posts.find(({ older, newer }) => older && newer);
  const left = channels.filter((id) => !comparedChannels.includes(id));
  if (left.length === 0) return null;
  const byReason = groupBy(left, (id) => both?.changes.get(id)?.reason);
  const named = [...byReason].map(([reason, ids]) => {
    const names = formats.formatList(ids.map(nameChannel));
    return reason ? `${names} (${t(`changes.reason.${reason}`)})` : names;
  });
  return <p className="remark">{t("changes.notCompared", { channels: named.join(formats.separator) })}</p>;
}
