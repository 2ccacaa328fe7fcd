import { useEscape } from "../../ui/parts/useEscape";
import { useEffect, useRef } from "react";
import { standingOn, type CoveredPost } from "../../domain/posts/standing";
import { AnswerProvider, useAnswer } from "../../ui/answer/AnswerProvider";
import { Stamp } from "../../ui/answer/Stamp";
import { standingMessage } from "../../ui/answer/standingText";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { NoteDialogProvider } from "../../ui/evidence/NoteDialogProvider";
import { SourceProvider, useI18n } from "../../ui/language/LanguageProvider";
import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import { hrefOf } from "../../ui/address/ScreenLink";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView } from "../../view-state/coverageView";
import { withDataReference } from "../../view-state/dataReference";
import { changeText, type sourceValues } from "./changeText";
import type { ChangeRow, Side } from "./changesSeries";

interface ChangeCardProps {
  readonly row: ChangeRow;
  readonly older: Side;
  readonly newer: Side;
  /** Those of either source. */
  readonly channels: readonly string[];
  readonly nameChannel: (id: string) => string;
  readonly values: ReturnType<typeof sourceValues>;
  readonly onClose: () => void;
}

/** One post: what changed on each channel, and what each source says, with its evidence. */
export function ChangeCard({ row, older, newer, channels, nameChannel, values, onClose }: ChangeCardProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useEscape(onClose);
  const { changed } = row;
  const shown = channels.filter((id) => {
    const change = changed.changes.get(id);
    const isOn = [changed.older, changed.newer].some(
      (covered) => covered && standingOn(covered, id) === "listed",
    );
    return change && (isOn || (change.kind !== "not-comparable" && change.kind !== "in-neither"));
  });
  return (
    <aside className="card change-card" aria-labelledby="change-card-title">
      <header>
        <h2 id="change-card-title" tabIndex={-1} ref={title}>
          {row.name}, {row.country}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {t("action.close")}
        </button>
      </header>
      {changed.basis && (
        <p className="remark">{t("changes.basis", { basis: t(`changes.same.${changed.basis}`) })}</p>
      )}
      <dl>
        {shown.map((id) => {
          const kind = changed.changes.get(id)?.kind ?? "not-comparable";
          const reason = changed.changes.get(id)?.reason;
          return (
            <div key={id}>
              <dt>{nameChannel(id)}</dt>
              <dd>
                {changeText(kind, values, i18n)}
                {reason && ` (${t(`changes.reason.${reason}`)})`}
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="change-sides">
        <SideOfPost side={older} covered={changed.older} channels={shown} nameChannel={nameChannel} />
        <SideOfPost side={newer} covered={changed.newer} channels={shown} nameChannel={nameChannel} />
      </div>
    </aside>
  );
}

interface SideOfPostProps {
  readonly side: Side;
  readonly covered: CoveredPost | undefined;
  readonly channels: readonly string[];
  readonly nameChannel: (id: string) => string;
}

/** What one source says of the post, in the words of that source. */
function SideOfPost({ side, covered, channels, nameChannel }: SideOfPostProps) {
  const { t, language } = useI18n();
  const view = formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, postId: covered?.post.postId ?? "" });
  return (
    <SourceProvider source={side.dataset}>
      <AnswerProvider dataset={side.dataset}>
        <NoteDialogProvider>
          <section>
            <h3>
              <UnbrokenNumbers>{side.label}</UnbrokenNumbers>
            </h3>
            {covered ? (
              <>
                <Standings covered={covered} channels={channels} nameChannel={nameChannel} />
                <p>
                  {/* Another source is another page, whatever is shown here. */}
                  <a href={hrefOf(language, "coverage", withDataReference(view, side.reference))}>
                    {t("changes.toCoverage")}
                  </a>
                </p>
              </>
            ) : (
              <p>{t("changes.notNamed")}</p>
            )}
            <p className="card-foot">
              <Stamp />
            </p>
          </section>
        </NoteDialogProvider>
      </AnswerProvider>
    </SourceProvider>
  );
}

type StandingsProps = Pick<SideOfPostProps, "channels" | "nameChannel"> & { readonly covered: CoveredPost };

function Standings({ covered, channels, nameChannel }: StandingsProps) {
  const { t } = useI18n();
  const { coverage, dataset } = useAnswer();
  const held = dataset.presences.filter(
    ({ holderType, holderId, status }) =>
      holderType === "post" && holderId === covered.post.postId && status === "active",
  );
  return (
    <dl>
      {channels.map((channelId) => {
        const own = held.filter((presence) => presence.channelId === channelId);
        return (
          <div key={channelId}>
            <dt>{nameChannel(channelId)}</dt>
            <dd>
              {t(standingMessage(standingOn(covered, channelId), coverage.basisByChannel.get(channelId)))}
              {own.map(({ presenceId, account, printedAs, evidenceId }) => (
                <span key={presenceId} className="definition">
                  <span translate="no">{account || printedAs}</span>
                  <EvidenceLink
                    evidenceIds={[evidenceId]}
                    of={`${account || printedAs}, ${nameChannel(channelId)}`}
                  />
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
