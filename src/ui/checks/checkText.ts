import type { Check, CheckParameter, CheckReading, MissingInput } from "../../domain/checks/check";
import { EVENT_KINDS } from "../../domain/figures/eventKinds";
import { formatFigure } from "../figures/figureText";
import type { MessageValues, Speech } from "../language/LanguageProvider";
import { nameMeasure } from "../figures/measureText";

/** What the check found, with its numbers; empty where an input is missing. */
export function checkText(check: Check, speech: Speech): string {
  return check.sentence ? speech.t(`check.${check.sentence}`, valuesOf(check, speech)) : "";
}

/** A reading under which the numbers agree, or because of which they decide nothing. */
export function readingText(check: Check, reading: CheckReading, speech: Speech): string {
  return speech.t(`check.reading.${reading}`, valuesOf(check, speech));
}

/** What the check would need; empty where nothing is missing. */
export function missingText({ missing = [] }: Check, speech: Speech): string {
  if (missing.length === 0) return "";
  const inputs = missing.map((input) => nameMissing(input, speech));
  return speech.t("check.missing", { inputs: speech.formats.formatList(inputs) });
}

function nameMissing(input: MissingInput, speech: Speech): string {
  const { t, labelOf } = speech;
  switch (input.kind) {
    case "figure":
      return nameMeasure(input.measure, speech);
    case "conflicting":
    case "period":
      return t(`check.missing.${input.kind}`, { measure: nameMeasure(input.measure, speech) });
    case "list":
      return t("check.missing.list", { channel: labelOf(input.channel) });
    case "event":
      return labelOf(EVENT_KINDS[input.event]);
  }
}

function valuesOf({ parameters = {} }: Check, speech: Speech): MessageValues {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, formatParameter(parameter, speech)]),
  );
}

function formatParameter(parameter: CheckParameter, speech: Speech): string | number {
  const { formats, labelOf } = speech;
  switch (parameter.kind) {
    case "figure":
      return formatFigure(parameter.figure, speech);
    case "number":
      return formats.formatRange(parameter.range, parameter.digits);
    case "share":
      return formats.formatShare(parameter.value);
    case "count":
      return parameter.value;
    case "date":
      return formats.formatDate(parameter.date);
    case "list":
      return formats.formatList(parameter.labels.map(labelOf));
    case "measures":
      return formats.formatList(parameter.measures.map((measure) => nameMeasure(measure, speech)));
  }
}
