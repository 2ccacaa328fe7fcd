import { memo } from "react";
import { pennantGeometry, type PennantGeometry, type PennantSize, type Stripe } from "./pennantStripes";
import "./Pennant.css";

interface PennantProps {
  /** In the fixed order of the channels; those after the fifth are not drawn. */
  readonly stripes: readonly Stripe[];
  /** What the pennant says, in the reader's language. Without it the pennant only decorates. */
  readonly label?: string;
  readonly size?: PennantSize;
}

/** A post as a small flag: one vertical stripe for each channel, filled where the post is listed, half where mentioned. */
export const Pennant = memo(function Pennant({ stripes, label, size = "small" }: PennantProps) {
  const { width, height } = pennantGeometry(stripes.length, size);
  return (
    <svg
      className="pennant"
      // The cloth is the background and the border of the picture: an element of its own would be styled and laid out
      // for each flag of a list that is shown again.
      viewBox={`1 1 ${width - 2} ${height - 2}`}
      width={width}
      height={height}
      focusable="false"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img" })}
    >
      {/* Its name, and what a pointer that rests on it is told. */}
      {label !== undefined && <title>{label}</title>}
      <PennantMarks stripes={stripes} size={size} />
    </svg>
  );
});

interface PennantMarksProps {
  readonly stripes: readonly Stripe[];
  readonly size: PennantSize;
}

/** What stands on the cloth of a pennant, in CSS pixels from its upper left corner; for pictures that draw the cloth. */
export function PennantMarks({ stripes, size }: PennantMarksProps) {
  const geometry = pennantGeometry(stripes.length, size);
  const { lefts } = geometry;
  return (
    <>
      {lefts.length > 1 && <path className="pennant-seam" d={seamsOf(geometry)} />}
      {lefts.map((left, index) => {
        const stripe = stripes[index];
        return stripe && <StripeMark key={left} stripe={stripe} left={left} geometry={geometry} />;
      })}
    </>
  );
}

interface StripeMarkProps {
  readonly stripe: Stripe;
  readonly left: number;
  readonly geometry: PennantGeometry;
}

function StripeMark({ stripe, left, geometry }: StripeMarkProps) {
  const { stripeWidth, stripeHeight, height, radius } = geometry;
  const { ink, standing, isMention } = stripe;
  if (standing === "listed") {
    const filled = isMention ? Math.ceil(stripeHeight / 2) : stripeHeight;
    return (
      <rect
        className="pennant-listed"
        data-channel={ink}
        x={left}
        y={1 + stripeHeight - filled}
        width={stripeWidth}
        height={filled}
      />
    );
  }
  if (standing === "not-listed") return null;
  if (standing === "not-declared")
    return <circle className="pennant-dot" cx={left + stripeWidth / 2} cy={height / 2} r={radius} />;
  if (standing === "not-recorded")
    return <circle className="pennant-ring" cx={left + stripeWidth / 2} cy={height / 2} r={radius} />;
  if (standing === "absent")
    return (
      <path
        className="pennant-cross"
        d={`M${left} 1L${left + stripeWidth} ${1 + stripeHeight}M${left} ${1 + stripeHeight}L${left + stripeWidth} 1`}
      />
    );
  return <path className="pennant-hatch" d={`M${left} ${1 + stripeHeight}L${left + stripeWidth} 1`} />;
}

/** The hairlines between the stripes, as one path. */
function seamsOf({ lefts, stripeHeight }: PennantGeometry): string {
  return lefts
    .slice(1)
    .map((left) => `M${left - 0.5} 1v${stripeHeight}`)
    .join("");
}
