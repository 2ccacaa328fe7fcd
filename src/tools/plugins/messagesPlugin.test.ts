import { setupI18n, type Messages } from "@lingui/core";
import { expect, test } from "vitest";
import { compileCatalogue } from "./messagesPlugin";

const compile = (catalogue: unknown) =>
  compileCatalogue(JSON.stringify(catalogue), "/x/en.json") as unknown as Messages;

test("a compiled catalogue speaks without a parser of messages", () => {
  const compiled = compile({ posts: "{count, plural, one {# post} other {# posts}} in {place}" });
  const i18n = setupI18n({ locale: "en", messages: { en: compiled } });
  expect(i18n._("posts", { count: 1, place: "Bangkok" })).toBe("1 post in Bangkok");
  expect(i18n._("posts", { count: 2, place: "New York" })).toBe("2 posts in New York");
});

test("a message that does not parse fails with file and id", () => {
  expect(() => compile({ fine: "Fine", broken: "{count, plural, one {#" })).toThrow(
    "/x/en.json: message “broken” is not a valid ICU message",
  );
});

test("a catalogue in folders is refused", () => {
  expect(() => compile({ folder: { message: "text" } })).toThrow("message “folder” is not a text");
});
