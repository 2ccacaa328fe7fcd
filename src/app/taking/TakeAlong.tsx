import { TakeDialog } from "../../export/TakeDialog";
import type { CitableCard } from "../../ui/cite/citable";
import { describeTaken } from "./describeTaken";

interface TakeAlongProps {
  readonly thing: CitableCard;
  readonly onCite: () => void;
  readonly onClose: () => void;
}

/** The dialog of the ways to take something along, with the tables of all screens. */
export function TakeAlong({ thing, onCite, onClose }: TakeAlongProps) {
  return <TakeDialog taken={thing} describe={describeTaken} onCite={onCite} onClose={onClose} />;
}
