import type { Reference } from "../domain/editorial";
import type { Alias, Place, Post, PostBasis, PostKind, Region } from "../domain/post";

/**
 * Reference tables from the CSV of places and of posts, for tests and benchmarks only: the cells hold no quotes.
 * Printed names in an `answer_names` column become aliases.
 */
export function parseReference(placesCsv: string, postsCsv: string): Reference {
  const places = rowsOf(placesCsv).map((row): Place => ({
    placeId: row("place_id"),
    names: { en: row("name_en"), fr: row("name_fr"), nl: row("name_nl"), de: row("name_de") },
    country: row("country"),
    latitude: Number(row("latitude")),
    longitude: Number(row("longitude")),
    wikidata: row("wikidata"),
    geonames: row("geonames"),
    region: row("region") as Region,
    subregion: row("subregion"),
  }));
  const aliases: Alias[] = [];
  const posts = rowsOf(postsCsv).map((row): Post => {
    const postId = row("post_id");
    for (const alias of row("answer_names").split("|").filter(Boolean)) {
      aliases.push({ postId, alias, language: "" });
    }
    return {
      postId,
      placeId: row("place_id"),
      kind: row("kind") as PostKind,
      kindBasis: row("kind_basis") as PostBasis,
      accreditedTo: row("accredited_to"),
      accreditedBasis: row("accredited_basis") as PostBasis | "",
      labels: { en: row("label_en"), fr: row("label_fr"), nl: row("label_nl"), de: row("label_de") },
    };
  });
  return { places, posts, aliases, channels: [] };
}

function rowsOf(csv: string): ((column: string) => string)[] {
  const [header = "", ...lines] = csv.trim().split(/\r?\n/u);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return (column) => cells[columns.indexOf(column)] ?? "";
  });
}
