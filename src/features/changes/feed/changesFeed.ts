import type { ChangeKind } from "../../../domain/changes/computeChanges";
import type { Evidence } from "../../../domain/dataset/document";
import { standingOn, type CoveredPost } from "../../../domain/posts/standing";
import { escapeXml } from "../../../export/pictures/svg";
import { computeSha256 } from "../../../package/write/sha256";
import type { Answer } from "../../../ui/answer/AnswerProvider";
import { stampText } from "../../../ui/answer/sourceText";
import { standingMessage } from "../../../ui/answer/standingText";
import { placeText } from "../../../ui/evidence/EvidencePlace";
import { createI18n, type I18n } from "../../../ui/language/LanguageProvider";
import { defaultChangesView, formatChangesView } from "../../../view-state/changesView";
import { changeText, limitsText, sourceValues } from "../changeText";
import { compareSides, describeRows, heldOn, type ChangeRow, type Side } from "../changesSeries";

/** What a post does on a channel between two sources, as one entry of a feed. */
export interface FeedEntry {
  /** The same in every form of the feed, at every build and wherever the site stands. */
  readonly id: string;
  readonly title: string;
  readonly change: ChangeKind;
  readonly changeText: string;
  readonly channel: string;
  /** What each source says, with its date and its evidence. */
  readonly html: string;
  /** Query string of the screen on which the card of the post is open. */
  readonly search: string;
}

/** The changes between two sources, in one language. */
export interface ChangesFeed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** RFC 3339: when the data were last written, whichever of the two later. */
  readonly updated: string;
  readonly search: string;
  readonly entries: readonly FeedEntry[];
}

/** Where a feed and its page are found, as absolute addresses. */
export interface FeedAddresses {
  readonly feed: string;
  readonly page: string;
}

/** An entry for each post of either source and each channel of which both have a list. `i18n` needs the messages of the screen. */
export async function describeFeed(
  older: Side,
  newer: Side,
  i18n: I18n,
  updated: string,
): Promise<ChangesFeed> {
  const { t, language } = i18n;
  const comparison = compareSides(older, newer);
  const { comparedChannels } = comparison.changes;
  const values = sourceValues(older, newer);
  const limits = limitsText(values, i18n);
  const nameChannel = (id: string) => i18n.labelOf(comparison.findChannel(id), id);
  const view = { ...defaultChangesView(), older: older.reference, newer: newer.reference };
  const sides = [
    { side: older, answer: comparison.older, pick: ({ changed }: ChangeRow) => changed.older },
    { side: newer, answer: comparison.newer, pick: ({ changed }: ChangeRow) => changed.newer },
  ].map((each) => ({ ...each, i18n: createI18n(language, i18n.catalog, each.side.dataset) }));
  const rows = describeRows(comparison, comparedChannels, { ...i18n, compare: i18n.formats.compare });
  const nameOf = (...parts: readonly string[]) =>
    nameUuid([older.packageName, newer.packageName, language, ...parts]);
  const describeEntry = async (row: ChangeRow, channelId: string): Promise<FeedEntry> => {
    const change = row.changed.changes.get(channelId)?.kind ?? "not-comparable";
    const said = changeText(change, values, i18n);
    const ids = sides.map(({ pick }) => pick(row)?.post.postId ?? "");
    return {
      id: await nameOf(channelId, ...ids),
      title: t("changes.feed.entry", {
        post: t("changes.feed.post", { name: row.name, country: row.country }),
        channel: nameChannel(channelId),
        change: said,
      }),
      change,
      changeText: said,
      channel: channelId,
      html: [
        `<p>${escapeXml(said)}</p>`,
        "<dl>",
        ...sides.map(({ side, answer, pick, i18n: own }) => {
          const stamp = stampText(side.dataset, own);
          return `<dt>${escapeXml(side.label)} (${escapeXml(stamp)})</dt>${sayOn(pick(row), channelId, answer, own)}`;
        }),
        "</dl>",
        limits && `<p>${escapeXml(limits)}</p>`,
      ].join(""),
      search: formatChangesView({ ...view, channel: channelId, postId: row.postId }),
    };
  };
  const entries = rows.flatMap((row) =>
    comparedChannels.map(async (channelId) => describeEntry(row, channelId)),
  );
  return {
    id: await nameOf(),
    language,
    title: t("changes.feed.title", { older: older.label, newer: newer.label }),
    subtitle: [
      ...sides.map(({ side, i18n: own }) => `${side.label}: ${stampText(side.dataset, own)}`),
      limits,
    ]
      .filter(Boolean)
      .join(". "),
    updated,
    search: formatChangesView(view),
    entries: await Promise.all(entries),
  };
}

/** What one source says of a post on a channel: the standing, then each account or name with its place. */
function sayOn(
  covered: CoveredPost | undefined,
  channelId: string,
  { dataset, coverage, findEvidence }: Answer,
  i18n: I18n,
): string {
  const { t } = i18n;
  if (!covered) return `<dd>${escapeXml(t("changes.notNamed"))}</dd>`;
  const basis = coverage.basisByChannel.get(channelId);
  const standing = t(standingMessage(standingOn(covered, channelId), basis));
  const accounts = heldOn(covered, channelId, dataset).map(({ account, printedAs, evidenceId }) => {
    const evidence = findEvidence(evidenceId);
    const name = escapeXml(account || printedAs);
    return `<dd>${evidence ? `${linkTo(evidence, name)} (${escapeXml(placeText(evidence, i18n))})` : name}</dd>`;
  });
  return `<dd>${escapeXml(standing)}</dd>${accounts.join("")}`;
}

function linkTo(evidence: Evidence, name: string): string {
  if (evidence.kind === "text") return `<q>${name}</q>`;
  return evidence.url === "" ? name : `<a href="${escapeXml(evidence.url)}">${name}</a>`;
}

/** A UUID of version 8 (RFC 9562) made of names, so that the same names give the same one. */
async function nameUuid(names: readonly string[]): Promise<string> {
  const hash = await computeSha256(new TextEncoder().encode(names.join("\n")));
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join("-")}`;
}
