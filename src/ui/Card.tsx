import type { ReactNode } from "react";
import { Stamp } from "./Stamp";
import "./card.css";

interface CardProps {
  /** What the card shows, as a finding. */
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Ways onward, beside the stamp. */
  readonly onward?: ReactNode;
  readonly className?: string;
}

export function Card({ title, children, onward, className = "" }: CardProps) {
  return (
    <section className={`card ${className}`}>
      <h2>{title}</h2>
      <div className="card-body">{children}</div>
      <footer className="card-foot">
        <Stamp />
        {onward}
      </footer>
    </section>
  );
}
