import { cutIntoBlocks } from "./trafficSeries";
import { Strip } from "./Strip";

interface BlocksProps {
  /** Above zero. */
  readonly length: number;
  /** Of one block, in the same unit; without it the bar is whole. */
  readonly size: number | undefined;
  /** What the full width stands for, if more than the length. */
  readonly scale?: number;
}

/** A bar cut into blocks of one size, the last as long as what is left. */
export function Blocks({ length, size = 0, scale = length }: BlocksProps) {
  const blocks = cutIntoBlocks(length, size);
  return (
    <Strip scale={scale}>
      <rect className="strip-part" width={length} height="1" />
      {blocks.slice(1).map(({ start }) => (
        <line key={start} className="strip-cut" x1={start} x2={start} y1="0" y2="1" />
      ))}
    </Strip>
  );
}
