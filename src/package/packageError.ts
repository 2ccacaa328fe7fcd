import { showControls } from "../domain/text/showControls";

/** One thing that is wrong with a package, and where. */
export interface Issue {
  readonly file: string;
  /** As a spreadsheet counts rows: the header is row 1. Absent where the whole file is meant. */
  readonly row: number | undefined;
  /** Column name, or the path of a property in JSON (`licenses.0.path`). Absent where the whole row is meant. */
  readonly column: string | undefined;
  /** What was expected and what was found. */
  readonly message: string;
}

/** A package, or a folder of editors' work, that does not say what it should. `issues` is never empty. */
export class PackageError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const shown = issues.map(withoutControls);
    super(shown.map(formatIssue).join("\n"));
    this.name = "PackageError";
    this.issues = shown;
  }
}

const MOST_ISSUES = 200;

/** Collects issues up to a number that a person would still read. */
export class IssueList {
  readonly issues: Issue[] = [];
  readonly #remarks: Issue[] = [];

  /** What was passed over or guessed, where the package can be read all the same. */
  get remarks(): readonly Issue[] {
    return this.#remarks.map(withoutControls);
  }

  add(file: string, row: number | undefined, column: string | undefined, message: string): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push({ file, row, column, message });
    else if (this.issues.length === MOST_ISSUES) {
      this.issues.push({
        file,
        row: undefined,
        column: undefined,
        message: `more than ${MOST_ISSUES} problems; the rest are not listed`,
      });
    }
  }

  /** As `add`, of what is no reason to refuse the package. */
  remark(file: string, row: number | undefined, column: string | undefined, message: string): void {
    if (this.#remarks.length < MOST_ISSUES) this.#remarks.push({ file, row, column, message });
  }

  /** Forgets what was added when there were more than `count`. */
  dropAfter(count: number): void {
    this.issues.length = count;
  }

  /** Throws a PackageError where anything was found. */
  throwIfAny(): void {
    if (this.issues.length > 0) throw new PackageError(this.issues);
  }
}

/** File names and cells are a stranger's: nothing in them may turn or hide what stands beside it. */
function withoutControls({ file, row, column, message }: Issue): Issue {
  return {
    file: showControls(file),
    row,
    column: column === undefined ? undefined : showControls(column),
    message: showControls(message),
  };
}

/** `file:row:column: message`, without the parts that are not known. */
export function formatIssue(issue: Issue): string {
  const where = [issue.file, issue.row, issue.column].filter((part) => part !== undefined).join(":");
  return `${where}: ${issue.message}`;
}

/** A found text as it is shown in a message: quoted, and cut where it is long. */
export function quoted(found: string): string {
  return JSON.stringify(found.length > 60 ? `${found.slice(0, 60)}…` : found);
}
