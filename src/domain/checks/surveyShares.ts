import type { CheckOutcome, CheckParameter, CheckReading } from "./checkOutcome";
import type { Dataset } from "../dataset/dataset";
import { computeDerived, type DerivedFigure } from "../derived/computeDerived";
import type { Measure } from "../figures/measures";
import { divideRanges, overlap, rangeOf } from "../figures/rounding";
import { disagreement, evidenceOf, figureParameter, numberParameter, withFigures } from "./inputs";

/** The share of senders is that of the two numbers beside it, rounded. */
export function checkSendersShare(dataset: Dataset): readonly CheckOutcome[] {
  const measures = ["survey.share_senders", "survey.senders", "survey.respondents"] as const;
  return withFigures(dataset, measures, (figures) => {
    const [share, senders, respondents] = figures;
    const holds =
      respondents.value > 0 && overlap(divideRanges(rangeOf(senders), rangeOf(respondents)), rangeOf(share));
    return {
      ...(holds ? { verdict: "consistent" } : disagreement(figures)),
      sentence: holds ? "senders_share.holds" : "senders_share.fails",
      parameters: {
        senders: figureParameter(senders),
        respondents: figureParameter(respondents),
        share: figureParameter(share),
        percent: numberParameter(respondents.value > 0 ? (100 * senders.value) / respondents.value : 0, 1),
      },
      evidenceIds: evidenceOf(figures),
    };
  });
}

/** The share of non-senders on social media is a whole number of posts, for one reading of who sends none or for both. */
export function checkNonSendersSocial(dataset: Dataset): readonly CheckOutcome[] {
  const measures = ["survey.share_nonsenders_social", "survey.respondents", "survey.senders"] as const;
  if (!dataset.figures.some(({ measure }) => measure === measures[0])) return [];
  return withFigures(dataset, measures, (figures): CheckOutcome => {
    const [share, respondents, senders] = figures;
    const readings = findReadings(dataset);
    const whole = readings.filter(({ posts }) => posts !== undefined);
    const [first, second] = whole;
    const undecided = dataset.figures.filter(({ measure }) => UNDECIDED.includes(measure));
    const evidenceIds = evidenceOf([...figures, ...undecided]);
    if (!first) {
      const bases = readings.map(({ base }) => base.value);
      const base = bases.length > 0 ? bases : [respondents.value - senders.value];
      return {
        ...disagreement(figures),
        sentence: "non_senders_social.none",
        parameters: {
          share: figureParameter(share),
          base: numberParameter({ low: Math.min(...base), high: Math.max(...base) }),
        },
        evidenceIds,
      };
    }
    return {
      verdict: whole.length < readings.length ? "reconcilable" : "consistent",
      sentence: second ? "non_senders_social.both" : "non_senders_social.one",
      parameters: {
        share: figureParameter(share),
        ...parametersOf(first, "posts", "base"),
        ...(second && parametersOf(second, "otherPosts", "otherBase")),
      },
      readings: whole.map(({ reading }) => reading),
      evidenceIds,
    };
  });
}

const UNDECIDED: readonly Measure[] = ["survey.soon", "survey.considering"];

/** One reading of which posts send none, and how many of them the share can be; no `posts` where no whole number is. */
interface Reading {
  readonly reading: CheckReading;
  readonly base: DerivedFigure;
  readonly posts: DerivedFigure | undefined;
}

function findReadings(dataset: Dataset): readonly Reading[] {
  const derived = computeDerived(dataset);
  const all = derived.get("non_senders");
  const apart = derived.get("non_senders_undecided_apart");
  const readings: Reading[] = [];
  if (all) {
    readings.push({ reading: "all_non_senders", base: all, posts: derived.get("non_senders_social") });
  }
  // With nobody undecided the two readings are one.
  if (apart && apart.value !== all?.value) {
    const posts = derived.get("non_senders_social_undecided_apart");
    readings.push({ reading: "undecided_apart", base: apart, posts });
  }
  return readings;
}

function parametersOf(
  { posts, base }: Reading,
  postsName: string,
  baseName: string,
): Record<string, CheckParameter> {
  return posts ? { [postsName]: numberParameter(posts.range), [baseName]: numberParameter(base.value) } : {};
}
