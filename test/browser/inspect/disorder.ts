import type { AccessibleNode } from "./accessibilityTree";

/** Of these a page has one or each needs a name to be told from the others. */
const NAMED_ROLES = new Set([
  "navigation",
  "complementary",
  "region",
  "form",
  "dialog",
  "toolbar",
  "img",
  "application",
]);

/** What is within them is heard with their name. */
const NAMED_BY_CONTENT = new Set(["heading", "cell", "rowheader", "columnheader"]);

/** What is out of order in a tree, in one line each. */
export function findDisorder(tree: readonly AccessibleNode[]): string[] {
  const faults: string[] = [];
  const headings = tree.filter(({ role }) => role === "heading");
  const first = headings.filter(({ level }) => level === 1);
  if (first.length !== 1) faults.push(`${first.length} headings of level 1`);
  for (const [index, heading] of headings.entries()) {
    const before = headings[index - 1]?.level ?? 0;
    if ((heading.level ?? 0) > before + 1)
      faults.push(`from level ${before} to ${heading.level}: ${heading.name}`);
    if (heading.name === "") faults.push("a heading without text");
  }
  for (const role of ["banner", "main", "contentinfo"]) {
    const count = tree.filter((node) => node.role === role).length;
    if (count !== 1) faults.push(`${count} of ${role}`);
  }
  for (const { role, name } of tree) {
    if (NAMED_ROLES.has(role) && name === "") faults.push(`a ${role} without a name`);
    if (role === "table" && name === "") faults.push("a table without a caption");
  }
  const landmarks = tree.filter(({ role }) =>
    ["navigation", "complementary", "region", "form"].includes(role),
  );
  const names = landmarks.map(({ role, name }) => `${role} “${name}”`);
  for (const name of new Set(names.filter((each, index) => names.indexOf(each) !== index)))
    faults.push(`twice ${name}`);
  const links = [...new Set(tree.filter(({ role }) => role === "link").map(({ name }) => name))].filter(
    (name) => name.length > 20,
  );
  for (const { role, name } of tree) {
    if (!NAMED_BY_CONTENT.has(role)) continue;
    for (const link of links) {
      const start = name.indexOf(link);
      if (start > 0 && role === "heading") faults.push(`the heading “${name}” has the name of a link`);
      else if (start > 0 && name[start - 1] !== " ") faults.push(`run together in “${name}”`);
    }
  }
  const order = tree
    .map(({ role }) => role)
    .filter((role) => ["banner", "main", "contentinfo"].includes(role));
  if (order.join() !== "banner,main,contentinfo") faults.push(`in the order ${order.join()}`);
  return faults;
}
