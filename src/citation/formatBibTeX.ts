import type { I18n } from "../ui/language/LanguageProvider";
import type { Citation } from "./citation";
import { describeRecord, formatNote, nameAnswerer } from "./record";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * An entry that both BibTeX and biblatex read, in UTF-8. `@misc`, since neither has a type for a parliamentary
 * question. The author stands in braces of its own: where a family name begins is not stated.
 */
export function formatBibTeX(citation: Citation, i18n: I18n): string {
  const { claim, title, answered } = citation;
  const answerer = nameAnswerer(citation);
  const month = MONTHS[Number(answered.slice(5, 7)) - 1];
  const fields: readonly (readonly [string, string])[] = [
    ["author", answerer && `{${escapeTeX(answerer)}}`],
    ["title", `{${escapeTeX(title === "" ? claim : title)}}`],
    ["howpublished", escapeTeX(describeRecord(citation, i18n).join(", "))],
    ["number", escapeTeX(citation.number)],
    ["year", answered.slice(0, 4)],
    ["date", answered],
    ["language", citation.textLanguage],
    ["note", escapeTeX(formatNote(citation, i18n))],
    ["url", escapeUrl(citation.url)],
    ["urldate", citation.accessed],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},`);
  // The name of a month is a macro and stands without braces.
  if (month) lines.push(`  month = ${month},`);
  return `@misc{${citation.key},\n${lines.join("\n")}\n}\n`;
}

/** BibTeX counts braces even behind a backslash, hence a command for each. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  $: "\\$",
};

function escapeTeX(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\{}~^&%#_$]/g, (character) => ESCAPES[character] ?? "");
}

/** Addresses are taken as they are, without commands; only braces and backslashes would break the entry. */
function escapeUrl(url: string): string {
  return url.replaceAll(/[\\{}]/g, encodeURIComponent);
}
