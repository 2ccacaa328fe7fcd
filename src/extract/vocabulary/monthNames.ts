/** The names of the months, January first, in small letters. */
export const MONTH_NAMES: Readonly<Record<"fr" | "nl", readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
};
