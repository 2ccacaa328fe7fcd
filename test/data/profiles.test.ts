import { TABLE_SHAPES } from "../../src/package/schema/schema";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import type { AnySchema } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { DATA, SCHEMA_FOLDER, unlessAbsent } from "../fixtures/readShipped";
import { makeSampleFiles } from "../fixtures/sampleDataset";

/** What is wrong with `json` by one of the official profiles. */
function faultsBy(profile: string, json: unknown): readonly string[] {
  // The profiles are draft-07 with keywords and formats for editors (`propertyOrder`, `textarea`).
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(join(SCHEMA_FOLDER, `${profile}.json`), "utf8")) as AnySchema;
  const isValid = ajv.compile(schema);
  return isValid(json) ? [] : (isValid.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

interface Descriptor {
  readonly resources: readonly { readonly schema: unknown; readonly dialect: unknown }[];
}

function expectToPass(text: string): void {
  const descriptor = JSON.parse(text) as Descriptor;
  expect(faultsBy("datapackage", descriptor)).toEqual([]);
  expect(descriptor.resources.length).toBe(TABLE_SHAPES.length);
  for (const resource of descriptor.resources) {
    expect(faultsBy("dataresource", resource)).toEqual([]);
    expect(faultsBy("tableschema", resource.schema)).toEqual([]);
    expect(faultsBy("tabledialect", resource.dialect)).toEqual([]);
  }
}

const isAbsent = !existsSync(SCHEMA_FOLDER);
const named = (name: string): string => unlessAbsent(SCHEMA_FOLDER, name, "the folder of official profiles");

test.skipIf(isAbsent)(named("the shipped package passes the official profiles"), () => {
  expectToPass(readFileSync(join(DATA, "datapackage.json"), "utf8"));
});

test.skipIf(isAbsent)(named("any package that is serialised passes the official profiles"), async () => {
  expectToPass((await makeSampleFiles()).get("datapackage.json") ?? "");
});

test.skipIf(isAbsent)(named("the official profiles are able to find a fault"), async () => {
  const descriptor = JSON.parse((await makeSampleFiles()).get("datapackage.json") ?? "");
  expect(faultsBy("datapackage", { ...descriptor, licenses: [] })).not.toEqual([]);
  expect(faultsBy("datapackage", { ...descriptor, created: "yesterday" })).not.toEqual([]);
});
