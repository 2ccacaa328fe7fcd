import { createContext, useContext, type ReactNode } from "react";

/** True where several screens stand in one document, which has a title of its own. */
export const WithinDocumentContext = createContext(false);

interface ScreenTitleProps {
  readonly children: ReactNode;
  /** The number in the title counts what is shown below it, and so needs no other evidence. */
  readonly countsRows?: boolean;
}

/** The title of a screen: the finding that it shows. */
export function ScreenTitle({ children, countsRows = false }: ScreenTitleProps) {
  const isWithin = useContext(WithinDocumentContext);
  const attributes = { className: "screen-title", "data-counted": countsRows ? "" : undefined };
  return isWithin ? <h2 {...attributes}>{children}</h2> : <h1 {...attributes}>{children}</h1>;
}
