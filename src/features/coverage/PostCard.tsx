import { useEffect, useRef } from "react";
import { useAnswer } from "../../ui/AnswerProvider";
import { EvidenceLink } from "../../ui/EvidenceLink";
import { useSpeech } from "../../ui/LanguageProvider";
import { Pennant } from "../../ui/Pennant";
import { Stamp } from "../../ui/Stamp";
import { standingMessage } from "../../ui/standingText";
import type { Names, PostRow } from "./series";

interface PostCardProps {
  readonly row: PostRow;
  readonly names: Names;
  readonly onClose: () => void;
}

/** One post: what it is and on what basis, and its standing on each channel with the evidence. */
export function PostCard({ row, names, onClose }: PostCardProps) {
  const { t, labelOf } = useSpeech();
  const { coverage, findChannel, dataset } = useAnswer();
  const { post, place, standings, presences } = row.covered;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const shown = [
    ...coverage.listedChannels,
    ...[...presences.keys()].filter((id) => !coverage.listedChannels.includes(id)),
  ];
  const ofCountry = dataset.presences.filter(
    ({ holderType, holderId }) => holderType === "country" && holderId === place.country,
  );
  const printed = [...new Set([...presences.values()].map(({ printedAs }) => printedAs))];
  return (
    <aside
      className="post-card"
      aria-labelledby="post-card-title"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <header>
        <h2 id="post-card-title" tabIndex={-1} ref={title}>
          {row.name}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {t("action.close")}
        </button>
      </header>
      <p className="post-card-kind">
        {row.kind} ({t(`basis.${post.kindBasis}`)}) · {row.country}
        {post.accreditedTo !== "" && post.accreditedBasis !== "" && (
          <>
            {" · "}
            {t("post.accreditedTo", { to: post.accreditedTo, basis: t(`basis.${post.accreditedBasis}`) })}
          </>
        )}
      </p>
      <p>
        <Pennant stripes={row.stripes} size="large" />
      </p>
      <dl>
        {shown.map((channelId) => {
          const labels = findChannel(channelId);
          const channel = labels ? labelOf(labels) : channelId;
          const presence = presences.get(channelId);
          const standing = standings.get(channelId) ?? "not-mentioned";
          return (
            <div key={channelId}>
              <dt data-channel={channelId}>
                <span className="swatch" aria-hidden="true" />
                {channel}
              </dt>
              <dd>
                {t(standingMessage(standing, coverage.basisByChannel.get(channelId)))}
                {presence && (
                  <EvidenceLink evidenceIds={[presence.evidenceId]} of={`${row.name}, ${channel}`} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {ofCountry.map((presence) => {
        const labels = findChannel(presence.channelId);
        return (
          <p key={presence.presenceId}>
            {t("post.together", {
              country: names.countryOf(presence.holderId),
              channel: labels ? labelOf(labels) : presence.channelId,
              name: presence.printedAs,
            })}
            <EvidenceLink evidenceIds={[presence.evidenceId]} of={presence.printedAs} />
          </p>
        );
      })}
      <p className="post-card-foot">
        {printed.length > 0 && <>{t("post.printedAs", { names: printed.join(", ") })} · </>}
        <Stamp />
      </p>
    </aside>
  );
}
