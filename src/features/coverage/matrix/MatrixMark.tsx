import type { Stripe } from "../../../ui/pennant/pennantStripes";

/** One standing, drawn as on a pennant but with room; the words stand beside it for whoever does not see it. */
export function MatrixMark({ stripe: { ink, standing, isMention } }: { readonly stripe: Stripe }) {
  return (
    <svg className="pennant" width="14" height="14" viewBox="1 1 12 12" aria-hidden="true" focusable="false">
      {standing === "listed" && (
        <rect
          className="pennant-listed"
          data-channel={ink}
          x="1"
          y={isMention ? 7 : 1}
          width="12"
          height={isMention ? 6 : 12}
        />
      )}
      {standing === "not-declared" && <circle className="pennant-dot" cx="7" cy="7" r="1.75" />}
      {standing === "not-recorded" && <circle className="pennant-ring" cx="7" cy="7" r="2.25" />}
      {standing === "absent" && <path className="pennant-cross" d="M1 1L13 13M1 13L13 1" />}
      {standing === "not-mentioned" && <path className="pennant-hatch" d="M1 13L13 1" />}
    </svg>
  );
}
