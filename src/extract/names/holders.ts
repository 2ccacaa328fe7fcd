import type { Span } from "../header/documentForm";
import { type Tag, TERMS } from "../vocabulary/terms";
import type { Findings, PresenceDraft } from "../findings";
import type { PrintedName } from "./names";
import type { Reading } from "../reading";

/**
 * Makes a presence of a printed name on each of some channels; a name that is not known is kept as unresolved,
 * with the channel. A country is brought in as such.
 */
export function addNamedPost(
  reading: Reading,
  findings: Findings,
  name: PrintedName,
  channelIds: readonly string[],
  common: Pick<PresenceDraft, "questionId" | "status" | "listBasis">,
): void {
  const resolution = resolveName(reading, name.text);
  const { start, end, text: printedAs } = name;
  const { questionId, status, listBasis } = common;
  const remark = remarkBehind(reading, name);
  for (const channelId of channelIds) {
    if (remark) {
      findings.names.push({ questionId, ...remark, reason: `status-unclear (${channelId})` });
    } else if (resolution.found) {
      findings.addPresence({
        questionId,
        start,
        end,
        holderType: "post",
        holderId: resolution.postId,
        channelId,
        status,
        listBasis,
        printedAs,
      });
    } else {
      findings.names.push({ questionId, start, end, reason: `${resolution.reason} (${channelId})` });
    }
  }
}

/** `Rome (fermé depuis 2014)`: a name with what stands in brackets in it or behind it, where that says it is otherwise there. */
function remarkBehind({ text, language }: Reading, { start, end }: PrintedName): Span | undefined {
  const bracketed = BRACKETED.exec(text.slice(start, end + LONGEST_REMARK));
  if (!bracketed || start + bracketed.index > end + 1) return undefined;
  const until = start + bracketed.index + bracketed[0].length;
  const hits = TERMS[language].find(text, start + bracketed.index, until);
  return hits.some(({ tag }) => OTHERWISE.includes(tag)) ? { start, end: until } : undefined;
}

const BRACKETED = /\([^()]*\)/u;
const LONGEST_REMARK = 60;
const OTHERWISE: readonly Tag[] = ["negation", "future", "consider", "conditional"];

/** As printed, or else without a country in brackets after it. */
export function resolveName(reading: Reading, printed: string) {
  const resolution = reading.gazetteer.resolve(printed);
  if (resolution.found || !printed.endsWith(")")) return resolution;
  const bracket = / ?\((?<inner>[^()]*\p{Ll}[^()]*)\)$/u.exec(printed);
  return resolution.found || !bracket
    ? resolution
    : reading.gazetteer.resolve(printed.slice(0, bracket.index));
}

/** The channel ids of the channels that hits name, each once. */
export function channelsOf(hits: readonly { readonly tag: string }[]): string[] {
  const ids: string[] = [];
  for (const { tag } of hits) {
    const id = channelOf(tag);
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** The channel that a tag stands for, if any. */
export function channelOf(tag: string): string | undefined {
  if (tag.startsWith("channel:")) return tag.slice("channel:".length);
  return tag === "newsletter" || tag === "app" || tag === "website" ? tag : undefined;
}
