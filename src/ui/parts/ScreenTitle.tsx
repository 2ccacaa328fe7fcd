import { createContext, useContext, type ReactNode } from "react";
import { Marked } from "./Marked";

/** True where several screens stand in one document, which has a title of its own. */
export const WithinDocumentContext = createContext(false);

interface ScreenTitleProps {
  readonly children: ReactNode;
  /** The ways to the evidence of the finding. */
  readonly marks?: ReactNode;
  /** The number in the title counts what is shown below it, and so needs no other evidence. */
  readonly countsRows?: boolean;
}

/** The title of a screen: the finding that it shows. */
export function ScreenTitle({ children, marks, countsRows = false }: ScreenTitleProps) {
  const Heading = useContext(WithinDocumentContext) ? "h2" : "h1";
  return (
    <Marked marks={marks}>
      <Heading className="screen-title" data-counted={countsRows ? "" : undefined}>
        {children}
      </Heading>
    </Marked>
  );
}
