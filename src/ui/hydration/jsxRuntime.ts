import type { ElementType, Key, ReactElement, ReactNode } from "react";
import { Fragment, jsx as create, jsxs as createOfMany } from "react/jsx-runtime";

// All JSX of the project is compiled to these functions (`jsxImportSource`). What translates pages puts elements of its
// own in the place of texts; React then changes a text that is no longer shown, or throws on looking for it. A text
// that is alone in its element is safe, since React writes it through the element. So a text beside other things gets
// an element, and texts side by side become one.

export type { JSX } from "react/jsx-runtime";
export { Fragment };

interface Properties {
  readonly children?: ReactNode;
}

interface PropertiesOfMany {
  readonly children: readonly ReactNode[];
}

/** An element with one child, a list of them or none. */
export function jsx(type: ElementType, properties: Properties, key?: Key): ReactElement {
  const { children } = properties;
  return type === Fragment && isText(children)
    ? create(type, { ...properties, children: alone(children) }, key)
    : create(type, properties, key);
}

/** An element with several children. */
export function jsxs(type: ElementType, properties: PropertiesOfMany, key?: Key): ReactElement {
  const children = joinTexts(properties.children);
  const shown = children.filter((child) => !isNothing(child));
  const [first] = shown;
  if (shown.length === 1 && isText(first)) return jsx(type, { ...properties, children: first }, key);
  const apart = children.map((child) => (isText(child) ? alone(child) : child));
  return createOfMany(type, { ...properties, children: apart }, key);
}

/** What the development server and the tests call in place of both. */
export function jsxDEV(
  type: ElementType,
  properties: Properties | PropertiesOfMany,
  key: Key | undefined,
  isOfMany: boolean,
): ReactElement {
  return isOfMany
    ? jsxs(type, properties as PropertiesOfMany, key)
    : jsx(type, properties as Properties, key);
}

/** Adjacent texts become one; everything keeps its position, by which React knows it. */
function joinTexts(children: readonly ReactNode[]): ReactNode[] {
  const joined = [...children];
  let beginning: number | undefined;
  for (const [position, child] of children.entries()) {
    if (isNothing(child)) continue;
    if (!isText(child)) {
      beginning = undefined;
    } else if (beginning === undefined) {
      beginning = position;
    } else {
      joined[beginning] = `${joined[beginning] as Text}${child}`;
      joined[position] = null;
    }
  }
  return joined;
}

type Text = string | number | bigint;

function isText(child: ReactNode): child is Text {
  return child !== "" && ["string", "number", "bigint"].includes(typeof child);
}

function isNothing(child: ReactNode): boolean {
  return child === null || child === undefined || child === "" || typeof child === "boolean";
}

function alone(text: Text): ReactElement {
  return create("span", { children: text });
}
