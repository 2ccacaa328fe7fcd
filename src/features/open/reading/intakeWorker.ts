import { createGazetteer, type Gazetteer } from "../../../gazetteer/gazetteer";
import type { GazetteerData, OutlineData } from "../../../gazetteer/gazetteerData";
import { makeListPackage } from "../../../intake/build/makeListPackage";
import { EMPTY_MAPPING, formatMapping, parseMapping, type Mapping } from "../../../intake/columns/mapping";
import { intake, type Intake } from "../../../intake/intake";
import { IntakeError, type Refusal } from "../../../intake/intakeError";
import type { FindingCode } from "../../../intake/intakeFindings";
import { readTable } from "../../../intake/read/readTable";
import type { OpenedFile } from "../../../intake/read/sheet";
import { formatFindings, formatUnusedRows } from "../../../intake/review/formatFindings";
import { reviewIntake, type IntakeReview } from "../../../intake/review/reviewIntake";
import { fetchFile } from "../../../load/fetchFile";
import type { SavedFile } from "./savedFiles";
import { LoadError } from "../../../load/loadError";
import { zipPackage } from "../../../export/zipPackage";
import { DESCRIPTOR_FILE } from "../../../package/schema/schema";
import { readTabularResources, writePackageWorkbook } from "../../../package/write/packageWorkbook";

export type IntakeRequest =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly mapping: Mapping;
      /** Addresses of the two files of the gazetteer. */
      readonly gazetteerUrl: string;
      readonly outlinesUrl: string;
    }
  | { readonly kind: "choose"; readonly mapping: Mapping }
  | {
      readonly kind: "save";
      readonly file: SavedFile;
      readonly words: Readonly<Record<FindingCode, string>>;
    };

/** Why a table is not read, or the part of the site that reads. */
export interface IntakeRefusal {
  readonly code: Refusal | "folder" | "file-gone" | "lost" | "insecure" | "unreachable" | "failed";
  readonly found: string;
}

export type IntakeReply =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "refused"; readonly refusal: IntakeRefusal }
  | { readonly kind: "review"; readonly review: IntakeReview }
  /** The file was no table but choices that were saved. */
  | { readonly kind: "mapping"; readonly mapping: Mapping }
  | { readonly kind: "saved"; readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> };

/** The table that is open, and what was made of it last. */
interface OpenTable {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly file: OpenedFile;
  readonly gazetteer: Gazetteer;
  readonly mapping: Mapping;
  readonly made: Intake;
}

let open: OpenTable | undefined;
let before: Promise<unknown> = Promise.resolve();

// Apart from the page, which stays responsive meanwhile; a page that has enough of it ends the worker.
self.onmessage = ({ data }: MessageEvent<IntakeRequest>) => {
  before = before
    .then(() => answer(data))
    .then(send, (error: unknown) => {
      send({ kind: "refused", refusal: refusalOf(error) });
    });
};

function send(reply: IntakeReply): void {
  self.postMessage(reply);
}

async function answer(request: IntakeRequest): Promise<IntakeReply> {
  if (!self.isSecureContext) return { kind: "refused", refusal: { code: "insecure", found: "" } };
  if (request.kind === "open") return openTable(request);
  if (!open) throw new Error("no table is open");
  if (request.kind === "choose") return make({ ...open, mapping: request.mapping });
  return save(open, request);
}

async function openTable(request: Extract<IntakeRequest, { kind: "open" }>): Promise<IntakeReply> {
  const { name, bytes, mapping, gazetteerUrl, outlinesUrl } = request;
  const files = Promise.all([
    fetchFile(gazetteerUrl, (text) => JSON.parse(text) as GazetteerData),
    fetchFile(outlinesUrl, (text) => JSON.parse(text) as OutlineData),
  ]);
  // A table that is refused is said to be so whether or not these arrive.
  files.catch(() => undefined);
  let file: OpenedFile;
  try {
    file = await readTable(bytes);
  } catch (error) {
    if (!(error instanceof IntakeError) || error.code !== "json") throw error;
    const saved = findMapping(bytes);
    if (!saved) throw error;
    return { kind: "mapping", mapping: saved };
  }
  return make({ name, bytes, file, mapping, gazetteer: createGazetteer(...(await files)) });
}

/** Undefined for JSON that says nothing of what a mapping says. */
function findMapping(bytes: Uint8Array): Mapping | undefined {
  try {
    const json = new TextDecoder().decode(bytes);
    const said = Object.keys(JSON.parse(json) as object);
    return Object.keys(EMPTY_MAPPING).some((key) => said.includes(key)) ? parseMapping(json) : undefined;
  } catch {
    return undefined;
  }
}

function make(table: Omit<OpenTable, "made">): IntakeReply {
  const { file, mapping, gazetteer } = table;
  const made = intake(file, mapping, gazetteer, (share) => send({ kind: "progress", share }));
  open = { ...table, made };
  return { kind: "review", review: reviewIntake(file, made, gazetteer) };
}

async function save(
  { name, bytes, file, mapping, made }: OpenTable,
  { file: wanted, words }: Extract<IntakeRequest, { kind: "save" }>,
): Promise<IntakeReply> {
  switch (wanted) {
    case "package":
    case "workbook": {
      const files = await makeListPackage(made.dataset, mapping.about, { name: name || "list", bytes });
      const { name: packageName } = JSON.parse(files.get(DESCRIPTOR_FILE) ?? "") as { name: string };
      return wanted === "package"
        ? { kind: "saved", name: `${packageName}.zip`, content: zipPackage(packageName, files, MOMENT) }
        : {
            kind: "saved",
            name: `${packageName}.xlsx`,
            content: writePackageWorkbook(readTabularResources(files)),
          };
    }
    case "mapping":
      return {
        kind: "saved",
        name: "mapping.json",
        content: formatMapping({ ...mapping, sheet: made.sheet }, made.columns, made.headerRow),
      };
    case "findings":
      return { kind: "saved", name: "findings.tsv", content: formatFindings(made, words) };
    case "unused":
      return { kind: "saved", name: "rows-not-used.csv", content: formatUnusedRows(file, made, words) };
  }
}

/** The same table and choices give the same bytes, and so the same address. */
const MOMENT = new Date("2000-01-01T00:00:00");

function refusalOf(error: unknown): IntakeRefusal {
  if (error instanceof IntakeError) return { code: error.code, found: error.found };
  if (error instanceof LoadError) return { code: "unreachable", found: "" };
  return { code: "failed", found: "" };
}
