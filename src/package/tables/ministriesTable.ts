import type { Ministry } from "../../domain/dataset/sourceKind";
import {
  id,
  labelColumns,
  listOf,
  optional,
  readLabels,
  readList,
  text,
  wikidataId,
  writeLabels,
  writeList,
} from "../schema/column";
import { isCountryCode } from "../schema/countryCodes";
import { defineTable, NO_FAULTS } from "../schema/table";

export const ministries = defineTable({
  name: "ministries",
  description: "Ministries that send posts.",
  origin: "reference",
  columns: [
    id("ministry_id", "Identifier of the ministry."),
    optional(wikidataId()),
    text("country", "ISO 3166-1 alpha-2 code of the sending state; empty where not stated."),
    listOf("list_kinds", "Kinds of post that a register asks for, separated by |; empty where not known."),
    ...labelColumns("label", "Name of the ministry"),
  ],
  primaryKey: ["ministry_id"],
  check: ({ country }) =>
    country === "" || isCountryCode(country)
      ? NO_FAULTS
      : [{ column: "country", message: `expected a country code of ISO 3166-1, found "${country}"` }],
  read: (cells): Ministry => ({
    ministryId: cells.ministry_id,
    wikidata: cells.wikidata,
    country: cells.country,
    listKinds: readList(cells.list_kinds),
    labels: readLabels(cells, "label"),
  }),
  write: (ministry) => ({
    ministry_id: ministry.ministryId,
    wikidata: ministry.wikidata,
    country: ministry.country,
    list_kinds: writeList(ministry.listKinds),
    ...writeLabels(ministry.labels, "label"),
  }),
});
