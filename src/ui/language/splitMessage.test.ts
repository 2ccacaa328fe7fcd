import { setupI18n } from "@lingui/core";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { expect, test } from "vitest";
import { splitMessage } from "./splitMessage";

function say(message: string) {
  const i18n = setupI18n({ locale: "en", messages: { en: { it: compileMessageOrThrow(message) } } });
  return (values: Readonly<Record<string, string | number>>) => i18n._("it", values);
}

test("an element takes the place of its name, wherever the language puts it", () => {
  const element = { type: "b" } as never;
  expect(splitMessage(say("{share} of {count} visitors"), { share: element, count: "5,878" })).toEqual([
    element,
    " of 5,878 visitors",
  ]);
});

test("an element inside a plural is found", () => {
  const element = { type: "b" } as never;
  const message = say("{count, plural, one {one post, {name}} other {# posts, first {name}}}");
  expect(splitMessage(message, { count: 3, name: element })).toEqual(["3 posts, first ", element]);
});

test("two elements side by side lose nothing", () => {
  const [a, b] = [{ type: "a" } as never, { type: "b" } as never];
  expect(splitMessage(say("{a}{b}"), { a, b })).toEqual([a, b]);
});
