import type { DescriptorTexts } from "../descriptor/descriptor";
import { TABLE_SHAPES } from "../schema/schema";
import { fileOf } from "../schema/table";

export const README_FILE = "README.md";

/** What a data package says of itself to whoever opens its folder (Markdown). */
export function formatReadme({ title, description }: Pick<DescriptorTexts, "title" | "description">): string {
  const tables = TABLE_SHAPES.map((table) => `- \`${fileOf(table)}\`: ${table.description}`).join("\n");
  return `# ${title}

${description === "" ? "" : `${description}\n\n`}A [Data Package](https://datapackage.org/) of CSV files: UTF-8, commas, one header row. \`datapackage.json\` describes
each column, and says the size and SHA-256 of each file. An empty cell means that nothing is stated, never zero.

${tables}

## Before opening a file in a spreadsheet

Every text stands here exactly as the source has it, also one that begins with \`=\`, \`+\`, \`-\` or \`@\`, which a
spreadsheet that opens the file by a double click would take for a formula and run. Import the file instead, with all
columns as text (in Excel: Data, From Text/CSV; in LibreOffice: column type "Text"). That keeps leading zeros and dates
as well.
`;
}
