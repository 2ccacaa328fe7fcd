/**
 * What a table of a package can hold of a number and of a text: one rule for those who write a package and those who
 * check one.
 */

/** Digits before and after the decimal point: no more than a number can hold. */
const MOST_DIGITS = 15;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** No exponent, no needless zero in front, and no more digits than a number can hold: it prints back the same. */
export function isPlainNumber(cell: string): boolean {
  return PLAIN_NUMBER.test(cell) && Number(cell).toFixed(cell.split(".")[1]?.length ?? 0) === cell;
}

/** Whether a number can be written with that many digits after the decimal point. */
export function isWritableNumber(value: number, decimals: number): boolean {
  return decimals <= MOST_DIGITS && isPlainNumber(value.toFixed(decimals));
}

/** Whether a text holds a control character; line breaks and tabs are text. */
export function hasControlCharacter(text: string): boolean {
  return CONTROL_CHARACTER.test(text);
}

// oxlint-disable-next-line no-control-regex -- finding them is the purpose
export const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
