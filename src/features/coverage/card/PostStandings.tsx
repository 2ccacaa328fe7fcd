import { standingOn } from "../../../domain/posts/standing";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useChannelName } from "../../../ui/answer/useChannelName";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { LabelText } from "../../../ui/answer/LabelText";
import { statedName } from "../../../ui/answer/holderText";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { Pennant } from "../../../ui/pennant/Pennant";
import { standingMessage } from "../../../ui/answer/standingText";
import type { Names, PostRow } from "../coverageSeries";

/** A post's standing on each channel that has a list or names the post, with its accounts and the evidence. */
export function PostStandings({ row, names }: { row: PostRow; names: Names }) {
  const { t } = useI18n();
  const { coverage, findChannel, dataset, inkOf } = useAnswer();
  const { country, post, presences } = row.covered;
  const nameOf = useChannelName();
  const shown = [
    ...coverage.listedChannels,
    ...[...presences.keys()].filter((id) => !coverage.listedChannels.includes(id)),
  ];
  const held = dataset.presences.filter(
    ({ holderType, holderId, status }) =>
      holderType === "post" && holderId === post.postId && (status === "active" || status === "absent"),
  );
  const ofCountry = dataset.presences.filter(
    ({ holderType, holderId }) => holderType === "country" && holderId === country,
  );
  return (
    <>
      {/* The words beside it say the same. */}
      <p>
        <Pennant stripes={row.stripes} size="large" />
      </p>
      <dl>
        {shown.map((channelId) => {
          const own = held.filter((presence) => presence.channelId === channelId);
          const accounts = own.filter(({ account }) => account !== "");
          const standing = standingOn(row.covered, channelId);
          return (
            <div key={channelId}>
              <dt data-channel={inkOf(channelId)}>
                <span className="swatch" aria-hidden="true" />
                <LabelText labels={findChannel(channelId)} otherwise={channelId} />
              </dt>
              <dd>
                {t(standingMessage(standing, coverage.basisByChannel.get(channelId)))}
                {accounts.length === 0 && (
                  <EvidenceLink
                    evidenceIds={own.slice(0, 1).map(({ evidenceId }) => evidenceId)}
                    of={`${row.name}, ${nameOf(channelId)}`}
                  />
                )}
                {accounts.map(({ presenceId, account, evidenceId }) => (
                  <span key={presenceId} className="definition">
                    <span translate="no">{account}</span>
                    <EvidenceLink evidenceIds={[evidenceId]} of={`${account}, ${nameOf(channelId)}`} />
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      {ofCountry.map((presence) => (
        <p key={presence.presenceId}>
          {t("post.together", {
            country: names.countryOf(presence.holderId),
            channel: nameOf(presence.channelId),
            name: statedName(presence),
          })}
          <EvidenceLink evidenceIds={[presence.evidenceId]} of={statedName(presence)} />
        </p>
      ))}
    </>
  );
}
