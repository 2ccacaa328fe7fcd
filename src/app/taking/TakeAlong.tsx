import { TakeDialog } from "../../export/TakeDialog";
import type { TakePicturesProps } from "../../export/pictures/TakePictures";
import type { CitableCard } from "../../ui/cite/citable";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { describeTaken } from "./describeTaken";

interface TakeAlongProps {
  readonly thing: CitableCard;
  readonly onCite: () => void;
  readonly onClose: () => void;
}

const PicturesAlong = lazyComponent<Omit<TakePicturesProps, "describe">>(
  async () => (await import("./PicturesAlong")).PicturesAlong,
);

/** The dialog of the ways to take something along, with the tables and pictures of all screens. */
export function TakeAlong({ thing, onCite, onClose }: TakeAlongProps) {
  return (
    <TakeDialog
      taken={thing}
      describe={describeTaken}
      renderPictures={(onSaid) => <PicturesAlong taken={thing} onSaid={onSaid} />}
      onCite={onCite}
      onClose={onClose}
    />
  );
}
