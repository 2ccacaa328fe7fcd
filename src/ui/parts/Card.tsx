import type { ReactNode } from "react";
import type { DerivedFigure } from "../../domain/derived/computeDerived";
import { useAnchorScope } from "../address/anchorScope";
import { CiteActions } from "../cite/CiteActions";
import { Contained } from "../hydration/Contained";
import { DerivedLink } from "../figures/DerivedLink";
import { EvidenceLink } from "../evidence/EvidenceLink";
import { Stamp } from "../answer/Stamp";
import { Marked } from "./Marked";
import "./Card.css";

interface CardProps {
  /** The anchor of the card, and so its permanent link. Never made from a text in some language. */
  readonly id: string;
  /** What the card shows, as a finding. */
  readonly title: string;
  readonly children: ReactNode;
  /** Ways onward, beside the stamp. */
  readonly onward?: ReactNode;
  /** Evidence for what the card shows: its title leads there, and a citation names the sub-questions. */
  readonly evidenceIds?: readonly string[];
  /** The derived figure that the title states, for the way to its formula. */
  readonly derived?: DerivedFigure | undefined;
  /** The number in the title counts the rows below it, and so needs no other evidence. */
  readonly countsRows?: boolean;
  readonly className?: string;
}

export function Card(props: CardProps) {
  const {
    id,
    title,
    children,
    onward,
    evidenceIds = [],
    derived,
    countsRows = false,
    className = "",
  } = props;
  const scoped = useAnchorScope();
  return (
    <section id={scoped(id)} className={`card ${className}`}>
      <Marked
        marks={
          <>
            {derived && (
              <>
                {" "}
                <DerivedLink derived={derived} />
              </>
            )}
            <EvidenceLink evidenceIds={evidenceIds} of={title} />
          </>
        }
      >
        <h2 data-counted={countsRows || undefined}>{title}</h2>
      </Marked>
      <div className="card-body">
        <Contained>{children}</Contained>
      </div>
      <footer className="card-foot">
        <Stamp />
        {onward}
        <CiteActions id={id} title={title} evidenceIds={evidenceIds} />
      </footer>
    </section>
  );
}
