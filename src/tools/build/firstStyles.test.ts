import { expect, test } from "vitest";
import { pickFirstStyles } from "./firstStyles";

const BODY = `<main class="page wide"><p id="lead">Text</p><details><summary>More</summary></details></main>`;

test("rules for what a page holds stay in their order", () => {
  const css = ":root{color:red}body{margin:0}.page.wide>p{margin:0}#lead::after{top:0}*{padding:0}";
  expect(pickFirstStyles(css, [BODY])).toBe(css);
});

test("rules for what script adds later are left out, also inside a media query", () => {
  const css =
    ".page{margin:0}.map-pennant{top:0}@media (min-width:10px){.dialog{top:0}}.page .dialog{top:0}aside{top:0}";
  expect(pickFirstStyles(css, [BODY])).toBe(".page{margin:0}");
});

test("rules for print wait for the stylesheet", () => {
  expect(pickFirstStyles(".page{margin:0}@media print{.page{top:0}}", [BODY])).toBe(".page{margin:0}");
});

test("rules for a chosen theme and an opened part stay, since they are right before any script", () => {
  const css = ":root[data-theme=dark]{color-scheme:dark}details[open]>summary:hover{margin:0}";
  expect(pickFirstStyles(css, [BODY])).toBe(css);
});

test("an attribute of the project's own is asked for, whatever its value; what the first script says on the page stays", () => {
  const css =
    '.page[data-shown=map]{top:0}[data-shown="a [b]"] p{top:0}[data-document] .page{top:0}[data-arriving] body{top:0}';
  expect(pickFirstStyles(css, [BODY])).toBe("[data-arriving] body{top:0}");
  expect(pickFirstStyles(css, [BODY, '<div data-shown="list">'])).toBe(
    '.page[data-shown=map]{top:0}[data-shown="a [b]"] p{top:0}[data-arriving] body{top:0}',
  );
});

test("a rule for one of several elements, and for one that holds another, stays whole", () => {
  const css = ":is(main,aside):has(p){margin:0}.page:not(.other:is(.a,.b)) p,.other{top:0}";
  expect(pickFirstStyles(css, [BODY])).toBe(css);
});

test("a rule that one of several pages uses stays", () => {
  expect(pickFirstStyles(".other{top:0}", [BODY, `<p class="other">`])).toBe(".other{top:0}");
});

test("words of the text are no names of classes", () => {
  expect(pickFirstStyles(".page{top:0}.Text{top:0}", [BODY])).toBe(".page{top:0}");
});

test("a page without any style is an error", () => {
  expect(() => pickFirstStyles(".other{top:0}", [BODY])).toThrow("No style");
});
