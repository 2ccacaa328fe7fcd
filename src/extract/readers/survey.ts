import type { Period } from "../../domain/figures/figure";
import type { Measure } from "../../domain/figures/measures";
import type { Findings } from "../findings";
import type { NumberToken } from "../numbers/numberToken";
import { periodOf, type PrintedPeriod } from "../numbers/periods";
import { figureAt, hitWithin, lastHitWithin, type Reader, type Reading, scopeOf } from "../reading";
import type { Sentence } from "../text/sentences";
import type { Hit } from "../text/termIndex";
import type { Tag } from "../vocabulary/terms";

/** Results of a survey of posts on newsletters. */
export const readSurvey: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (sentence.numbers.length === 0) continue;
    const survey = surveyBefore(reading, sentence);
    if (!survey) continue;
    const own = periodOf(reading, sentence.numbers);
    const period =
      own?.period ?? (survey.period && ({ ...survey.period, basis: "context" } satisfies Period));
    for (const token of sentence.numbers) {
      if (findings.isClaimed(token) || repeatsEarlier(findings, sentence, token)) continue;
      const result = resultAt(reading, sentence, token);
      if (!result) continue;
      const estimate = hitWithin(sentence, token.start - 20, token.start, "estimate");
      findings.addFigure(
        figureAt(
          reading,
          sentence,
          token,
          {
            measure: result.measure,
            qualifier: token.kind === "percent" ? "rounded" : estimate ? "estimate" : "exact",
            population: result.population,
            period,
            periodTokens: own?.tokens ?? [],
          },
          result.beside,
        ),
      );
    }
  }
};

/** `these 40`: a number that an earlier figure stated and a word before it takes up again. */
function repeatsEarlier(findings: Findings, sentence: Sentence, token: NumberToken): boolean {
  if (!lastHitWithin(sentence, token.start - 10, token.start, "same")) return false;
  return findings.isStatedBefore(token.value, token.start);
}

/** The survey that a sentence can report: asked of posts, in this or an earlier sentence of the part. */
function surveyBefore(
  reading: Reading,
  sentence: Sentence,
): { readonly period: PrintedPeriod["period"] | undefined } | undefined {
  let newsletter = false;
  for (let back = 0; back <= LOOK_BACK; back += 1) {
    const candidate = reading.sentences[sentence.index - back];
    if (!candidate || !isSameQuestion(candidate, sentence)) return undefined;
    newsletter ||= candidate.tags.has("newsletter");
    if (!candidate.tags.has("survey")) continue;
    const period = back === 0 ? undefined : periodOf(reading, candidate.numbers)?.period;
    // A survey is taken up again (`this survey`) after the sentence that says when it was held.
    if (period === undefined && hasEarlierSurvey(reading, candidate)) continue;
    return newsletter || leadsToNewsletter(reading, candidate) ? { period } : undefined;
  }
  return undefined;
}

const LOOK_BACK = 12;

/** Where the sentence that introduced a survey is missing, what it is about is said only by its results. */
function leadsToNewsletter(reading: Reading, survey: Sentence): boolean {
  return [1, 2].some((ahead) => {
    const later = reading.sentences[survey.index + ahead];
    return later !== undefined && isSameQuestion(later, survey) && later.tags.has("newsletter");
  });
}

/** In the same part, or in parts of one number: a survey can be told in `1a` and `1b`. */
function isSameQuestion(one: Sentence, other: Sentence): boolean {
  if (one.partIndex === other.partIndex) return true;
  return Number.parseInt(one.questionId, 10) === Number.parseInt(other.questionId, 10);
}

function hasEarlierSurvey(reading: Reading, sentence: Sentence): boolean {
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    const earlier = reading.sentences[sentence.index - back];
    if (!earlier || !isSameQuestion(earlier, sentence)) return false;
    if (earlier.tags.has("survey")) return true;
  }
  return false;
}

interface Result {
  readonly measure: Measure;
  readonly population: string;
  readonly beside: { readonly start: number; readonly end: number } | undefined;
}

function resultAt(reading: Reading, sentence: Sentence, token: NumberToken): Result | undefined {
  if (token.kind === "percent") return shareAt(reading, sentence, token);
  return token.kind === "number" ? countAt(reading, sentence, token) : undefined;
}

function shareAt(reading: Reading, sentence: Sentence, token: NumberToken): Result | undefined {
  const { from, to } = scopeOf(reading, sentence, token);
  const post = hitWithin(sentence, token.end, token.end + NEAR, "post");
  const negation =
    lastHitWithin(sentence, token.end, Math.min(to, token.end + 2 * NEAR), "negation") ??
    deniedBefore(sentence, from, token);
  if (negation) {
    const ofPosts = post ?? lastHitWithin(sentence, from, negation.start, "post");
    if (!ofPosts || !hitWithin(sentence, token.end, to, "social-media")) return undefined;
    const population = "posts-not-sending";
    return { measure: "survey.share_nonsenders_social", population, beside: negation };
  }
  const counted = countBefore(reading, sentence, token);
  if (!counted && !post) return undefined;
  if (!sentence.tags.has("newsletter") || !hitWithin(sentence, token.end, to, "send")) {
    if (!counted || countAt(reading, sentence, counted)?.measure !== "survey.senders") return undefined;
  }
  return { measure: "survey.share_senders", population: "posts-answering", beside: counted };
}

/** `of the posts that send no newsletter, 60 %`: the denial stands before the share, after the word for posts. */
function deniedBefore(sentence: Sentence, from: number, token: NumberToken): Hit<Tag> | undefined {
  const newsletter = lastHitWithin(sentence, from, token.start, "newsletter");
  const post = newsletter && lastHitWithin(sentence, from, newsletter.start, "post");
  return post && hitWithin(sentence, post.end, newsletter.start, "negation");
}

function countAt(reading: Reading, sentence: Sentence, token: NumberToken): Result | undefined {
  const { from, to } = countScope(reading, sentence, token);
  const within = (tag: Tag) => hitWithin(sentence, token.end, to, tag);
  const population = "posts-answering";
  const considered = within("consider");
  if (considered) return { measure: "survey.considering", population, beside: considered };
  const soon = within("soon");
  if (soon) return { measure: "survey.soon", population, beside: soon };
  const post = hitWithin(sentence, token.end, Math.min(to, token.end + NEAR), "post");
  const sends = within("send") ?? (sentence.tags.has("newsletter") ? within("sends") : undefined);
  if (sends && !within("negation")) {
    const next = sentence.numbers.find((other) => other.start >= token.end);
    const share = next && countBefore(reading, sentence, next) === token ? next : undefined;
    return { measure: "survey.senders", population, beside: share ?? sends };
  }
  const answered = within("answered") ?? lastHitWithin(sentence, from, token.start, "answered");
  if (!post || !answered || within("negation")) return undefined;
  return { measure: "survey.respondents", population: "posts-asked", beside: answered };
}

/** A noun that belongs to a number stands within this many characters. */
const NEAR = 25;

/** A clause that says who answered ends at its comma, whatever is said after it. */
function countScope(reading: Reading, sentence: Sentence, token: NumberToken): { from: number; to: number } {
  const scope = ownScope(reading, sentence, token);
  const comma = reading.text.slice(token.end, scope.to).indexOf(",");
  if (comma < 0) return scope;
  const to = token.end + comma;
  return hitWithin(sentence, token.end, to, "answered") ? { from: scope.from, to } : scope;
}

/** Up to the next number, over a share in brackets that belongs to this one. */
function ownScope(reading: Reading, sentence: Sentence, token: NumberToken): { from: number; to: number } {
  const scope = scopeOf(reading, sentence, token);
  const next = sentence.numbers.find((other) => other.start >= token.end);
  if (
    (next?.kind !== "percent" && next?.kind !== "other") ||
    !/\($/u.test(reading.text.slice(token.end, next.start).trimEnd())
  )
    return scope;
  return { from: scope.from, to: scopeOf(reading, sentence, next).to };
}

/** The count before a share in brackets: `27 (37 %)`. */
function countBefore(reading: Reading, sentence: Sentence, token: NumberToken): NumberToken | undefined {
  const counted = sentence.numbers.findLast((other) => other.end <= token.start);
  if (!counted || counted.kind !== "number") return undefined;
  return /\($/u.test(reading.text.slice(counted.end, token.start).trimEnd()) ? counted : undefined;
}
