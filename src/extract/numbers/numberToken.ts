import type { Currency } from "../../domain/figures/unit";
import type { PrintedDate } from "../header/printedDate";

/** A number of the text. Positions are UTF-16 offsets, half-open. */
export interface NumberToken {
  /** `amount` is money; `other` is what is not understood as a number: digits that something touches, ranges, other scripts. */
  readonly kind: "number" | "percent" | "amount" | "clock" | "date" | "years" | "other";
  readonly start: number;
  readonly end: number;
  /** In the printed unit: 60 for `60 %`, 170 for `2:50`, 7200000 for `7,2 millions`. 0 for dates and `other`. */
  readonly value: number;
  /** Digits of `value` after the decimal mark. */
  readonly decimals: number;
  /** Whether the value was multiplied up from a printed one, as in `7,2 millions`. */
  readonly scaled: boolean;
  /** Of an amount. */
  readonly currency: Currency | undefined;
  /** For dates and years. `year` is absent where it is not printed, `day` and `month` where only years are. */
  readonly date: PrintedDate | undefined;
}
