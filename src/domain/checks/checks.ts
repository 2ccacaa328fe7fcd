import {
  CHECK_IDS,
  type Check,
  type CheckId,
  type CheckOutcome,
  type CheckReading,
  type CheckTopic,
} from "./checkOutcome";
import { checkAmountPeriods, checkPeriodsEnded } from "./comparedPeriods";
import { checkAnswerInTime, checkDatesOrder } from "./fileDates";
import { checkNewsletterList, checkSameNumber } from "./listCounts";
import { checkNonSendersSocial, checkSendersShare } from "./surveyShares";
import { checkContentParts, checkOriginShares } from "./parts";
import { checkViewsPerVisit } from "./viewsPerVisit";
import type { Dataset } from "../dataset/dataset";
import type { DerivedName } from "../derived/computeDerived";

const DECLARATIONS: Record<
  CheckId,
  { readonly topic: CheckTopic; readonly run: (dataset: Dataset) => readonly CheckOutcome[] }
> = {
  content_parts: { topic: "content", run: checkContentParts },
  origin_shares: { topic: "traffic", run: checkOriginShares },
  senders_share: { topic: "survey", run: checkSendersShare },
  newsletter_list: { topic: "survey", run: checkNewsletterList },
  non_senders_social: { topic: "survey", run: checkNonSendersSocial },
  views_per_visit: { topic: "traffic", run: checkViewsPerVisit },
  same_number: { topic: "survey", run: checkSameNumber },
  amount_periods: { topic: "budget", run: checkAmountPeriods },
  dates_order: { topic: "file", run: checkDatesOrder },
  answer_in_time: { topic: "file", run: checkAnswerInTime },
  periods_ended: { topic: "file", run: checkPeriodsEnded },
};

/**
 * Runs every check that the answer gives occasion for, on any data set. A check none of whose inputs is
 * stated is left out; one that lacks some is `not-checkable` and says which.
 */
export function computeChecks(dataset: Dataset): readonly Check[] {
  return CHECK_IDS.flatMap((checkId) => {
    const { topic, run } = DECLARATIONS[checkId];
    return run(dataset).map((outcome) => ({ ...outcome, checkId, topic }));
  });
}

const DERIVED_OF_READING: Partial<Record<CheckReading, readonly DerivedName[]>> = {
  per_visit: ["views_per_visitor", "visits_per_visitor"],
  per_year: ["amounts_per_year"],
  all_non_senders: ["non_senders", "non_senders_social"],
  undecided_apart: ["non_senders_undecided_apart", "non_senders_social_undecided_apart"],
  printed_not_signed: ["days_due_to_answer"],
};

/** The derived figures that a reading speaks of; each is there only where its inputs are stated. */
export function findDerivedOf(reading: CheckReading): readonly DerivedName[] {
  return DERIVED_OF_READING[reading] ?? [];
}
