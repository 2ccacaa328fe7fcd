import { POST_BASES, POST_KINDS } from "../../domain/post";
import type { Post } from "../../domain/post";
import { id, labelColumns, oneOf, optional, readLabels, text, writeLabels } from "../column";
import { defineTable } from "../table";

export const posts = defineTable({
  name: "posts",
  description: "Embassies, consulates, permanent representations and representative offices.",
  origin: "reference",
  required: true,
  columns: [
    id("post_id", "Identifier of the post."),
    id("place_id", "City in which the post sits."),
    oneOf("kind", POST_KINDS, "Kind of post."),
    oneOf("kind_basis", POST_BASES, "Where the kind comes from."),
    text("accredited_to", "Organisation to which a permanent representation is accredited."),
    optional(oneOf("accredited_basis", POST_BASES, "Where the accreditation comes from.")),
    ...labelColumns("label", "Name that tells the post from others of its place"),
  ],
  primaryKey: ["post_id"],
  foreignKeys: [{ column: "place_id", table: "places" }],
  check: (cells) =>
    (cells.accredited_to === "") === (cells.accredited_basis === "")
      ? []
      : [
          {
            column: "accredited_basis",
            message: "expected a basis where accredited_to is filled, and only there",
          },
        ],
  read: (cells): Post => ({
    postId: cells.post_id,
    placeId: cells.place_id,
    kind: cells.kind,
    kindBasis: cells.kind_basis,
    accreditedTo: cells.accredited_to,
    accreditedBasis: cells.accredited_basis,
    labels: readLabels(cells, "label"),
  }),
  write: (post) => ({
    post_id: post.postId,
    place_id: post.placeId,
    kind: post.kind,
    kind_basis: post.kindBasis,
    accredited_to: post.accreditedTo,
    accredited_basis: post.accreditedBasis,
    ...writeLabels(post.labels, "label"),
  }),
});
