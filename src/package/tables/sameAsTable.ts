import { SAME_AS_BASES, type SameAs } from "../../domain/dataset/sourceKind";
import { id, oneOf } from "../schema/column";
import { defineTable } from "../schema/table";

export const sameAs = defineTable({
  name: "same_as",
  description: "Posts that are posts of another data package.",
  origin: "curated",
  columns: [
    id("post_id", "Post of this package."),
    id("package", "Name of the other package."),
    id("other_post_id", "Post of the other package."),
    oneOf("basis", SAME_AS_BASES, "Same city and kind, same institution, or said to be the same."),
  ],
  uniqueKeys: [["post_id", "package"]],
  foreignKeys: [{ column: "post_id", table: "posts" }],
  read: (cells): SameAs => ({
    postId: cells.post_id,
    packageName: cells.package,
    otherPostId: cells.other_post_id,
    basis: cells.basis,
  }),
  write: (row) => ({
    post_id: row.postId,
    package: row.packageName,
    other_post_id: row.otherPostId,
    basis: row.basis,
  }),
});
