import type { Body } from "../../domain/dataset/bodies";
import { id, labelColumns, readLabels, writeLabels } from "../schema/column";
import { defineTable } from "../schema/table";

export const bodies = defineTable({
  name: "bodies",
  description: "Institutions to which a post may be accredited.",
  origin: "reference",
  columns: [
    id("body_id", "Identifier of the institution."),
    ...labelColumns("label", "Name of the institution"),
  ],
  primaryKey: ["body_id"],
  read: (cells): Body => ({ bodyId: cells.body_id, labels: readLabels(cells, "label") }),
  write: (body) => ({ body_id: body.bodyId, ...writeLabels(body.labels, "label") }),
});
