import type { ReactNode } from "react";
import "./Notice.css";

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  /** `alert` interrupts a screen reader: for what has failed. */
  readonly role?: "alert" | "status" | "note";
}

export function Notice({ title, children, role = "note" }: NoticeProps) {
  return (
    <section className="notice" role={role}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
