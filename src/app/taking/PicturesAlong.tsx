import { TakePictures, type TakePicturesProps } from "../../export/pictures/TakePictures";
import { describePictures } from "./describePictures";

/** The ways to take something along as a picture, with the figures of all screens. */
export function PicturesAlong(props: Omit<TakePicturesProps, "describe">) {
  return <TakePictures {...props} describe={describePictures} />;
}
