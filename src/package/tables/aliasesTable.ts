import type { Alias } from "../../domain/posts/post";
import { column, id, optional } from "../schema/column";
import { defineTable } from "../schema/table";

export const aliases = defineTable({
  name: "aliases",
  description: "Spellings under which a post is found.",
  origin: "reference",
  columns: [
    id("post_id", "Post that is found."),
    column("alias", "string", "The spelling."),
    optional(
      column("language", "string", "ISO 639 code; empty where it is of no language.", {
        pattern: "[a-z]{2,3}",
      }),
    ),
  ],
  uniqueKeys: [["post_id", "alias", "language"]],
  foreignKeys: [{ column: "post_id", table: "posts" }],
  read: (cells): Alias => ({ postId: cells.post_id, alias: cells.alias, language: cells.language }),
  write: (alias) => ({ post_id: alias.postId, alias: alias.alias, language: alias.language }),
});
