import * as v from "valibot";
import { LIMITS } from "../packageLimits";
import type { Limits } from "../packageLimits";
import { IssueList } from "../packageError";
import { parseJson } from "./parseJson";
import { DESCRIPTOR_FILE, TABLES } from "../schema/schema";

// Each object takes the properties named here and nothing else: whatever a stranger adds stays outside.
const string = v.pipe(v.string(), v.maxLength(LIMITS.cellLength));
const filled = v.pipe(
  string,
  v.check((text) => text !== "", "expected a text that is not empty"),
);
const optionalString = v.optional(string, "");
/** Counted before its entries are looked at: nothing in a descriptor has as many. */
const MOST_ENTRIES = 200;

function listOf<Schema extends v.GenericSchema>(entry: Schema) {
  const few = v.maxLength<unknown[], 200, string>(MOST_ENTRIES, `expected at most ${MOST_ENTRIES} entries`);
  return v.pipe(v.array(v.unknown()), few, v.array(entry));
}

const strings = v.optional(listOf(string), []);
const link = v.optional(
  v.pipe(string, v.regex(/^(?:https:\/\/[^\s/\\][^\s\\]*)?$/, "expected a link that begins with https://")),
  "",
);
const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

const TEXTS = {
  id: optionalString,
  title: filled,
  description: optionalString,
  version: optionalString,
  created: v.optional(
    v.pipe(
      string,
      v.regex(
        /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/,
        "expected a date with time and zone (RFC 3339), such as 2026-01-31T00:00:00Z",
      ),
    ),
    "",
  ),
  keywords: strings,
  licenses: v.optional(listOf(v.object({ name: optionalString, title: optionalString, path: link })), []),
  contributors: v.optional(
    listOf(v.object({ title: optionalString, path: link, organization: optionalString, roles: strings })),
    [],
  ),
  sources: v.optional(
    listOf(
      v.object({
        title: optionalString,
        path: link,
        version: optionalString,
        hash: optionalString,
        wordsHash: v.optional(string),
      }),
    ),
    [],
  ),
};

/** What an editor says of a package. Texts are empty, and lists are, where nothing is said. */
export const DescriptorTextsSchema = v.object({
  name: v.pipe(
    string,
    v.regex(/^[a-z0-9][a-z0-9_-]*$/, "expected lower-case letters, digits, hyphens and no period"),
  ),
  ...TEXTS,
});
export type DescriptorTexts = v.InferOutput<typeof DescriptorTextsSchema>;

const DescriptorSchema = v.object({
  name: filled,
  ...TEXTS,
  homepage: link,
  resources: listOf(
    v.object({
      name: filled,
      path: v.pipe(
        string,
        v.regex(
          /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9_./-]*$/,
          "expected a plain file name within the package (no address, no absolute path, no ..)",
        ),
      ),
      title: optionalString,
      description: optionalString,
      origin: optionalString,
      bytes: v.optional(bytes),
      hash: optionalString,
      schema: v.object({ fields: listOf(v.object({ name: filled })) }),
    }),
  ),
});
/** `datapackage.json`, as far as Chancery reads it. Texts are empty, and lists are, where nothing is said. */
export type Descriptor = v.InferOutput<typeof DescriptorSchema>;

/** Parses `datapackage.json` alone. Throws a PackageError that lists all that is wrong. */
export function parseDescriptor(text: string): Descriptor {
  const issues = new IssueList();
  const descriptor = readDescriptor(text, LIMITS, issues);
  issues.throwIfAny();
  if (!descriptor) throw new Error("a descriptor that could not be read must have left an issue");
  return descriptor;
}

/** Reads `datapackage.json`. What is wrong goes to `issues`; undefined then. */
export function readDescriptor(text: string, limits: Limits, issues: IssueList): Descriptor | undefined {
  const descriptor = readJson(DESCRIPTOR_FILE, text, DescriptorSchema, limits, issues);
  const seen = new Set<string>();
  for (const [index, { name, path }] of (descriptor?.resources ?? []).entries()) {
    const where = `resources.${index}`;
    if (seen.has(name)) {
      issues.add(
        DESCRIPTOR_FILE,
        undefined,
        `${where}.name`,
        `expected each name once, found "${name}" again`,
      );
    }
    if (Object.hasOwn(TABLES, name) && path.toLowerCase() !== `${name}.csv`) {
      issues.add(DESCRIPTOR_FILE, undefined, `${where}.path`, `expected "${name}.csv", found "${path}"`);
    }
    seen.add(name);
  }
  return descriptor;
}

/** Reads JSON of a known shape. What is wrong goes to `issues`; undefined then. */
export function readJson<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
  limits: Limits,
  issues: IssueList,
): v.InferOutput<Schema> | undefined {
  let json: unknown;
  try {
    json = parseJson(text, limits);
  } catch (error) {
    issues.add(file, undefined, undefined, error instanceof Error ? error.message : String(error));
    return undefined;
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const found = issue.message.startsWith("expected")
      ? `${issue.message}, found ${issue.received}`
      : issue.message;
    issues.add(file, undefined, v.getDotPath(issue) ?? undefined, found.slice(0, 300));
  }
  return undefined;
}
