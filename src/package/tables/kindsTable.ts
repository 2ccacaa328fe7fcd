import { KIND_GROUPS, type Kind } from "../../domain/dataset/kinds";
import { id, labelColumns, oneOf, readLabels, writeLabels } from "../schema/column";
import { defineTable } from "../schema/table";

export const kinds = defineTable({
  name: "kinds",
  description: "Kinds of post, in the order in which they are shown. A package may bring kinds of its own.",
  origin: "reference",
  columns: [
    id("kind_id", "Identifier of the kind."),
    oneOf("group", KIND_GROUPS, "What the kind is close to."),
    ...labelColumns("label", "Name of the kind"),
  ],
  primaryKey: ["kind_id"],
  read: (cells): Kind => ({
    kindId: cells.kind_id,
    group: cells.group,
    labels: readLabels(cells, "label"),
  }),
  write: (kind) => ({ kind_id: kind.kindId, group: kind.group, ...writeLabels(kind.labels, "label") }),
});
