import { CitationDialog } from "../../citation/CitationDialog";
import type { Citable } from "../../ui/cite/citable";
import { describeCitedView } from "./describeCitedView";

interface CitingProps {
  readonly thing: Citable;
  readonly onClose: () => void;
}

/** How to cite a thing, under the filter of its screen. */
export function Citing({ thing, onClose }: CitingProps) {
  return <CitationDialog thing={thing} describeView={describeCitedView} onClose={onClose} />;
}
