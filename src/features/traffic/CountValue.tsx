import { DerivedValue, FigureValue } from "../../ui/figures/FigureValue";
import { isStated, type Count } from "./trafficSeries";

/** A number with the way to its evidence, or to its formula. */
export function CountValue({ count }: { count: Count }) {
  return isStated(count) ? <FigureValue figure={count} /> : <DerivedValue derived={count} />;
}
