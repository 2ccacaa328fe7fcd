import { LANGUAGES, type Language } from "../../domain/dataset/language";
import type { IssueList } from "../packageError";
import { fileOf, type Cells, type TableShape } from "../schema/table";

/** Counts the rows of a table that have a text in one language and not in another. */
export interface UnwrittenCount {
  add(cells: Cells): void;
  /** Remarks on each text that is missing in a language, with the number of rows; readers are shown another language. */
  remark(issues: IssueList): void;
}

export function countUnwritten(shape: TableShape): UnwrittenCount {
  const names = new Set(shape.columns.map(({ name }) => name));
  const [first, ...others] = LANGUAGES;
  const texts = [...names]
    .filter((name) => name.endsWith(`_${first}`))
    .map((name) => name.slice(0, -first.length))
    .filter((prefix) => others.every((language) => names.has(prefix + language)))
    .map((prefix) => ({ prefix, written: 0, missing: new Map<Language, number>() }));
  return {
    add(cells) {
      for (const text of texts) {
        const missing = LANGUAGES.filter((language) => cells[text.prefix + language] === "");
        if (missing.length === LANGUAGES.length) continue;
        text.written += 1;
        for (const language of missing) text.missing.set(language, (text.missing.get(language) ?? 0) + 1);
      }
    },
    remark(issues) {
      for (const { prefix, written, missing } of texts) {
        const languages = LANGUAGES.filter((language) => missing.has(language));
        if (languages.length === 0) continue;
        const found = languages.map(
          (language) => `${missing.get(language)} of ${written} without ${language}`,
        );
        const columns = languages.map((language) => prefix + language).join(",");
        const message = `expected a text in each language, found ${found.join(", ")}; another language is shown there`;
        issues.remark(fileOf(shape), undefined, columns, message);
      }
    },
  };
}
