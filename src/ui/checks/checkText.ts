import type { Check, CheckParameter, CheckReading, MissingInput } from "../../domain/checks/checkOutcome";
import { EVENT_KINDS } from "../../domain/figures/eventKinds";
import { formatFigure } from "../figures/figureText";
import type { MessageValues, I18n } from "../language/LanguageProvider";
import { nameMeasure } from "../figures/measureText";

/** What the check found, with its numbers; empty where an input is missing. */
export function checkText(check: Check, i18n: I18n): string {
  return check.sentence ? i18n.t(`check.${check.sentence}`, valuesOf(check, i18n)) : "";
}

/** A reading under which the numbers agree, or because of which they decide nothing. */
export function readingText(check: Check, reading: CheckReading, i18n: I18n): string {
  return i18n.t(`check.reading.${reading}`, valuesOf(check, i18n));
}

/** What the check would need; empty where nothing is missing. */
export function missingText({ missing = [] }: Check, i18n: I18n): string {
  if (missing.length === 0) return "";
  const inputs = missing.map((input) => nameMissing(input, i18n));
  return i18n.t("check.missing", { inputs: i18n.formats.formatList(inputs) });
}

function nameMissing(input: MissingInput, i18n: I18n): string {
  const { t, labelOf } = i18n;
  switch (input.kind) {
    case "figure":
      return nameMeasure(input.measure, i18n);
    case "conflicting":
    case "period":
      return t(`check.missing.${input.kind}`, { measure: nameMeasure(input.measure, i18n) });
    case "list":
      return t("check.missing.list", { channel: labelOf(input.channel) });
    case "event":
      return labelOf(EVENT_KINDS[input.event]);
  }
}

function valuesOf({ parameters = {} }: Check, i18n: I18n): MessageValues {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, formatParameter(parameter, i18n)]),
  );
}

function formatParameter(parameter: CheckParameter, i18n: I18n): string | number {
  const { formats, labelOf } = i18n;
  switch (parameter.kind) {
    case "figure":
      return formatFigure(parameter.figure, i18n);
    case "number":
      return formats.formatRange(parameter.range, parameter.digits);
    case "share":
      return formats.formatShare(parameter.value);
    case "count":
      return parameter.value;
    case "date":
      return formats.formatDate(parameter.date);
    case "list":
      return formats.formatList(parameter.labels.map((each) => labelOf(each)));
    case "measures":
      return formats.formatList(parameter.measures.map((measure) => nameMeasure(measure, i18n)));
  }
}
