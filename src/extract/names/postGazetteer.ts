import type { Reference } from "../../domain/dataset/editorial";
import { LANGUAGES } from "../../domain/dataset/language";
import type { Post } from "../../domain/posts/post";
import type { Span } from "../header/documentForm";
import { COUNTRY_NAMES } from "../vocabulary/countryNames";

/** What a printed name stands for, or why it stands for nothing. */
export type Resolution =
  | { readonly found: true; readonly postId: string }
  | { readonly found: false; readonly reason: "not-in-gazetteer" | "ambiguous" };

/** Finds posts by any spelling. It never guesses: a name that is not exactly known stays unresolved. */
export class Gazetteer {
  private readonly postsByKey = new Map<string, Set<string>>();
  private readonly placesByKey = new Map<string, Set<string>>();
  private readonly postsByPlace = new Map<string, Post[]>();
  private readonly placeOfPost = new Map<string, string>();
  private readonly countries = new Map<string, string>();
  private readonly countryOfPlace = new Map<string, string>();
  /** The first word of a name → the most words that a name with it has. */
  private readonly wordCounts = new Map<string, number>();

  private readonly resolved = new Map<string, Resolution>();

  constructor(reference: Reference) {
    for (const place of reference.places) {
      this.countryOfPlace.set(place.placeId, place.country);
      for (const language of LANGUAGES) this.add(this.placesByKey, place.names[language], place.placeId);
    }
    for (const post of reference.posts) {
      this.placeOfPost.set(post.postId, post.placeId);
      this.postsByPlace.set(post.placeId, [...(this.postsByPlace.get(post.placeId) ?? []), post]);
      for (const language of LANGUAGES) this.add(this.postsByKey, post.labels[language], post.postId);
    }
    for (const alias of reference.aliases) this.add(this.postsByKey, alias.alias, alias.postId);
    for (const [country, names] of Object.entries(COUNTRY_NAMES)) {
      for (const name of names.split("|")) this.countries.set(keyOf(name), country);
    }
  }

  /** A name as printed → the post. Case, accents, hyphens and spaces do not matter. */
  resolve(printed: string): Resolution {
    const known = this.resolved.get(printed);
    if (known) return known;
    const resolution = this.lookUp(printed);
    this.resolved.set(printed, resolution);
    return resolution;
  }

  private lookUp(printed: string): Resolution {
    const posts = this.postsByKey.get(keyOf(printed));
    if (posts?.size === 1) return { found: true, postId: [...posts][0] ?? "" };
    if (posts && posts.size > 1) return { found: false, reason: "ambiguous" };
    const suffixed = SUFFIX.exec(printed);
    const suffix = suffixed?.groups?.["suffix"]?.toUpperCase();
    if (suffixed && suffix) {
      return this.among(printed.slice(0, suffixed.index), (post) => isAccredited(post, suffix));
    }
    return this.among(printed, (post) => post.kind !== "permanent-representation");
  }

  /** The name of a country → ISO 3166-1 alpha-2. */
  country(printed: string): string | undefined {
    return this.countries.get(keyOf(printed));
  }

  /** The country in which a post sits, ISO 3166-1 alpha-2; `undefined` for a post that is not known. */
  countryOf(postId: string): string | undefined {
    return this.countryOfPlace.get(this.placeOfPost.get(postId) ?? "");
  }

  /** The one embassy in a country; `undefined` where the reference knows none or several. */
  embassyIn(country: string): string | undefined {
    const embassies = [...this.postsByPlace.values()]
      .flat()
      .filter((post) => post.kind === "embassy" && this.countryOfPlace.get(post.placeId) === country);
    return embassies.length === 1 ? embassies[0]?.postId : undefined;
  }

  /**
   * Every known name of a post or place between two offsets that begins with a capital, the longest at each place. One
   * can begin within the one before it and end behind it, where it is not said which of them is meant (`VN Genève VN`).
   */
  *namesIn(text: string, from: number, to: number): Generator<Span> {
    const word = new RegExp(CAPITALISED, "gu");
    word.lastIndex = from;
    let reach = from;
    for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
      const most = this.wordCounts.get(keyOf(match[0]));
      const end = most && this.endOfName(text, match.index, to, most);
      if (!end || end <= reach) continue;
      yield { start: match.index, end };
      reach = end;
    }
  }

  /** Where the longest name ends that begins at an offset; 0 where none does. */
  private endOfName(text: string, start: number, to: number, most: number): number {
    const word = new RegExp(WORD, "gu");
    word.lastIndex = start;
    let key = "";
    let end = 0;
    let previousEnd = start;
    for (let count = 0; count < most; count += 1) {
      const match = word.exec(text);
      const gap = match ? text.slice(previousEnd, match.index) : "";
      if (!match || match.index + match[0].length > to || !/^[ '(.-]{0,2}$/u.test(gap)) break;
      key += keyOf(match[0]);
      previousEnd = match.index + match[0].length;
      if (this.postsByKey.has(key) || this.placesByKey.has(key)) end = previousEnd;
    }
    return end;
  }

  private add(index: Map<string, Set<string>>, name: string, id: string): void {
    const key = keyOf(name);
    if (key === "") return;
    const ids = index.get(key) ?? new Set<string>();
    index.set(key, ids.add(id));
    const words = name.match(new RegExp(WORD, "gu")) ?? [];
    const first = keyOf(words[0] ?? "");
    this.wordCounts.set(first, Math.max(words.length, this.wordCounts.get(first) ?? 0));
  }

  private among(place: string, wanted: (post: Post) => boolean): Resolution {
    const placeIds = new Set(this.placesByKey.get(keyOf(place)));
    // A place may also be printed under a spelling that is listed for one of its posts.
    for (const postId of this.postsByKey.get(keyOf(place)) ?? []) {
      const placeId = this.placeOfPost.get(postId);
      if (placeId !== undefined) placeIds.add(placeId);
    }
    const posts = [...placeIds].flatMap((placeId) => this.postsByPlace.get(placeId) ?? []).filter(wanted);
    if (posts.length === 1) return { found: true, postId: posts[0]?.postId ?? "" };
    return { found: false, reason: posts.length === 0 ? "not-in-gazetteer" : "ambiguous" };
  }
}

const WORD = "[\\p{L}\\p{M}\\p{N}]+";
const CAPITALISED = "(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}[\\p{L}\\p{M}\\p{N}]*";

/** What the bodies have in common that an abbreviation after a place stands for. */
const BODIES: Readonly<Record<string, RegExp>> = {
  ONU: /^un-/u,
  UNO: /^un-/u,
  VN: /^un-/u,
  UN: /^un-/u,
  UE: /^eu$/u,
  EU: /^eu$/u,
  OTAN: /^nato$/u,
  NAVO: /^nato$/u,
  NATO: /^nato$/u,
};
/** Abbreviations of a permanent representation that do not say to whom. */
const ANY_REPRESENTATION = new Set(["RP", "PV", "PR", "STV"]);
const SUFFIX =
  /[\s(\-–,]+(?:(?:auprès de l['’]|bij de |auprès des |\(|RP |PV )\s?)?(?<suffix>ONU|UNO|VN|UN|UE|EU|OTAN|NAVO|NATO|RP|PV|PR|STV)\)?$/iu;

function isAccredited(post: Post, suffix: string): boolean {
  if (post.kind !== "permanent-representation") return false;
  return (
    ANY_REPRESENTATION.has(suffix) ||
    post.accreditedTo.some((bodyId) => BODIES[suffix]?.test(bodyId) ?? false)
  );
}

/** Letters and digits only, without case and accents. Empty names match nothing. */
function keyOf(name: string): string {
  if (/^[a-z]+$/iu.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/ø/gu, "o")
    .replace(/ł/gu, "l")
    .replace(/æ/gu, "ae")
    .replace(/œ/gu, "oe")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
