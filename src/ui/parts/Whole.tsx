const PARTED = /(\d+(?:[-–]\d+)+)/;

/** A text whose numbers with a hyphen or a dash no line break parts: `54-0516`, `2014–2015`. */
export function Whole({ children }: { readonly children: string }) {
  return children.split(PARTED).map((part, position) =>
    position % 2 === 0 ? (
      part
    ) : (
      <span key={position} className="whole">
        {part}
      </span>
    ),
  );
}
