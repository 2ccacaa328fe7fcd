import { TakePictures, type TakePicturesProps } from "../../export/pictures/TakePictures";
import { EmbedAlong } from "./EmbedAlong";
import { describePictures } from "./describePictures";

/** The ways to take something along as a picture or in a frame, with the figures of all screens. */
export function PicturesAlong(props: Omit<TakePicturesProps, "describe">) {
  return (
    <>
      <TakePictures {...props} describe={describePictures} />
      <EmbedAlong {...props} />
    </>
  );
}
