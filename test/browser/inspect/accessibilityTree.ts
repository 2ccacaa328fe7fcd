import type { Page } from "playwright-core";

/** What a screen reader is given of one element, in reading order. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** Of a heading. */
  readonly level: number | undefined;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The whole accessibility tree of the page in reading order, what is ignored left out. */
export async function readAccessibilityTree(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const ordered: AccessibleNode[] = [];
  const visit = (node: RawNode | undefined) => {
    if (!node) return;
    if (!node.ignored) ordered.push(describe(node));
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(nodes[0]);
  return ordered;
}

function describe({ role, name, description, value, properties }: RawNode): AccessibleNode {
  const level = properties?.find((property) => property.name === "level")?.value.value;
  return {
    role: textOf(role),
    name: textOf(name),
    description: textOf(description),
    value: textOf(value),
    level: typeof level === "number" ? level : undefined,
  };
}

function textOf(value: { readonly value?: unknown } | undefined): string {
  return typeof value?.value === "string" ? value.value.replaceAll(/\s+/g, " ").trim() : "";
}
