import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

const markup = renderToStaticMarkup;

test("a text that is alone in its element stays as it is", () => {
  expect(markup(<p>one</p>)).toBe("<p>one</p>");
});

test("texts and numbers side by side become one text", () => {
  const count = 2;
  expect(
    markup(
      <p>
        {count} of {"many"}
        {false}!
      </p>,
    ),
  ).toBe("<p>2 of many!</p>");
});

test("a text beside an element gets an element of its own, a space too", () => {
  expect(
    markup(
      <p>
        one <b>two</b> <i>three</i>
      </p>,
    ),
  ).toBe("<p><span>one </span><b>two</b><span> </span><i>three</i></p>");
});

test("a text that a fragment brings beside others gets an element of its own", () => {
  expect(markup(<>one</>)).toBe("<span>one</span>");
  const words = ["one", "two"].map((each) => <Fragment key={each}>{each}</Fragment>);
  expect(markup(<p>{words}</p>)).toBe("<p><span>one</span><span>two</span></p>");
});

test("what is drawn beside a text keeps its position, whether or not the text is there", () => {
  const draw = (note: string) => (
    <p>
      {"one"}
      {note !== "" && note}
      <b>two</b>
    </p>
  );
  const positionOfBold = (note: string) => {
    const { children } = draw(note).props as { children: readonly { type?: string }[] };
    return children.findIndex((child) => child?.type === "b");
  };
  expect(positionOfBold("more")).toBe(positionOfBold(""));
});

test("a text that is drawn in place of several parts, and is empty, is nothing", () => {
  expect(
    markup(
      <p>
        {""}
        {null}
      </p>,
    ),
  ).toBe("<p></p>");
});
