import { useAnchorScope } from "../ui/address/anchorScope";

/** How sure the number behind a bar is: drawn whole, hatched, or hatched with a dashed edge. */
export type BarLook = "exact" | "rounded" | "estimate";

/** Fills `estimate` and `rounded`, for every bar of the page. Stands once on a page, before its first bar. */
export function AmountHatch() {
  const scoped = useAnchorScope();
  // Beside another language it is there already.
  if (scoped(HATCH_ID) !== HATCH_ID) return null;
  return (
    <svg className="amount-hatch" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={HATCH_ID}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-ground" width="6" height="6" />
          <rect className="hatch-line" width="3" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

const HATCH_ID = "amount-hatch";
export const HATCH_FILL = `url(#${HATCH_ID})`;
