import type { Findings } from "../findings";
import { balanced, hasAny, hitWithin, lastHitWithin, type Reader, type Reading } from "../reading";
import { isShort } from "../text/shorten";
import type { Sentence } from "../text/sentences";
import { NAME, siteIn } from "../names/sites";

/** The ministry's own web site and newsletter. */
export const readOwnPublications: Reader = (reading, findings) => {
  let site = false;
  for (const sentence of reading.sentences) {
    site ||= readSite(reading, findings, sentence);
    readNewsletter(reading, findings, sentence);
  }
};

/** A named site is the ministry's where the answer speaks of its launch, its readers or calls it its own. */
function readSite(reading: Reading, findings: Findings, sentence: Sentence): boolean {
  if (!sentence.tags.has("website")) return false;
  const site = siteIn(reading.text, sentence);
  if (!site || !hasAny(sentence, "launch", "ministry", "our", "visitor", "new")) return false;
  if (lastHitWithin(sentence, site.start - 40, site.start, "post")) return false;
  const planned = hasAny(sentence, "launch") && hasAny(sentence, "future");
  findings.addPresence({
    questionId: sentence.questionId,
    holderType: "ministry",
    holderId: "ministry",
    channelId: "website",
    status: planned ? "planned" : "active",
    listBasis: "mention",
    printedAs: site.printed,
    start: site.start,
    end: site.end,
  });
  return true;
}

/** A newsletter with a name of its own, or one that the ministry sends itself. */
function readNewsletter(reading: Reading, findings: Findings, sentence: Sentence): void {
  if (!sentence.tags.has("newsletter") || hasAny(sentence, "conditional")) return;
  for (const hit of sentence.hits) {
    if (hit.tag !== "newsletter") continue;
    const name = AFTER_NEWSLETTER.exec(reading.text.slice(hit.end, hit.end + 100));
    const sender = lastHitWithin(sentence, hit.start - 80, hit.start, "ministry");
    const sends = sender && hitWithin(sentence, sender.end, hit.start, "sends");
    const others = lastHitWithin(sentence, sender?.start ?? hit.start - 40, hit.start, "post", "negation");
    if (others || (!name && !sends)) continue;
    const named = { start: hit.start, end: hit.end + (name?.[0].length ?? 0) };
    const future =
      hitWithin(sentence, hit.end, sentence.end, "future") ??
      lastHitWithin(sentence, sentence.start, hit.start, "future");
    const end = future && isShort(reading.text, named.start, future.end) ? future.end : named.end;
    const launched = future && hitWithin(sentence, future.start, future.end + 12, "launch");
    const whole = launched && isShort(reading.text, named.start, launched.end) ? launched.end : end;
    findings.addPresence({
      questionId: sentence.questionId,
      holderType: "ministry",
      holderId: "ministry",
      channelId: "newsletter",
      status: future ? "planned" : "active",
      listBasis: "mention",
      printedAs: reading.text.slice(named.start, named.end),
      ...balanced(reading.text, { start: named.start, end: Math.max(named.end, whole) }),
    });
    for (const token of sentence.numbers) {
      if (token.kind === "years" && future) findings.uses.set(token, "year-of-ministry-newsletter");
    }
    return;
  }
}

const AFTER_NEWSLETTER = new RegExp(String.raw`^ ["«“]? ?${NAME}`, "u");
