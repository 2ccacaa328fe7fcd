const PARTED = /(\d+(?:[-–]\d+)+)/;

interface UnbrokenNumbersProps {
  readonly children: string;
  /** Of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
}

/**
 * A text whose numbers with a hyphen or a dash no line break parts: `54-0516`, `2014–2015`. Each piece stands in an
 * element of its own, since a translator replaces texts.
 */
export function UnbrokenNumbers({ children, lang }: UnbrokenNumbersProps) {
  const parts = children.split(PARTED);
  if (parts.length === 1) return <span lang={lang}>{children}</span>;
  return (
    <span lang={lang}>
      {parts.map(
        (part, position) =>
          part && (
            <span key={position} className={position % 2 === 1 ? "whole" : undefined}>
              {part}
            </span>
          ),
      )}
    </span>
  );
}
