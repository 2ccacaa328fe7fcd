import { expect, test } from "vitest";
import { rememberLately } from "./rememberLately";

const counted = () => {
  const asked: number[] = [];
  const double = rememberLately((value: number) => {
    asked.push(value);
    return [2 * value];
  });
  return { asked, double };
};

test("what was made lately is not made again, and is the very same", () => {
  const { asked, double } = counted();
  const first = double(4);
  expect(double(5)).toEqual([10]);
  expect(double(4)).toBe(first);
  expect(asked).toEqual([4, 5]);
});

test("what was asked for longest ago is forgotten first", () => {
  const { asked, double } = counted();
  double(0);
  for (let value = 1; value < 16; value += 1) double(value);
  double(0);
  double(16);
  asked.splice(0);
  double(0);
  expect(asked).toEqual([]);
  double(1);
  expect(asked).toEqual([1]);
});

test("nothing is made twice because it is undefined", () => {
  let count = 0;
  const none = rememberLately(() => void (count += 1));
  none();
  none();
  expect(count).toBe(1);
});
