import { useAnswer } from "../../../ui/answer/AnswerProvider";

const STEP_PX = 18;
const HEIGHT_PX = 18;
const MEMBER_RADIUS_PX = 5.5;
const OTHER_RADIUS_PX = 2;

/** A set of channels as dots in the order of a pennant's stripes: those of the set are large and joined by a line. */
export function CombinationsGlyph({ channels }: { readonly channels: readonly string[] }) {
  const { coverage, inkOf } = useAnswer();
  const { listedChannels } = coverage;
  const middleOf = (channelId: string | undefined) =>
    (listedChannels.indexOf(channelId ?? "") + 0.5) * STEP_PX;
  return (
    <svg
      className="combinations-glyph"
      width={listedChannels.length * STEP_PX}
      height={HEIGHT_PX}
      aria-hidden="true"
      focusable="false"
    >
      {channels.length > 1 && (
        <path d={`M${middleOf(channels[0])} ${HEIGHT_PX / 2}H${middleOf(channels.at(-1))}`} />
      )}
      {listedChannels.map((channelId) => {
        const isMember = channels.includes(channelId);
        return (
          <circle
            key={channelId}
            className={isMember ? "combinations-member" : "combinations-other"}
            data-channel={inkOf(channelId)}
            cx={middleOf(channelId)}
            cy={HEIGHT_PX / 2}
            r={isMember ? MEMBER_RADIUS_PX : OTHER_RADIUS_PX}
          />
        );
      })}
    </svg>
  );
}
