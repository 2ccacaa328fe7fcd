import type { CoverageFilter } from "../../../domain/posts/coverageFilter";
import { computeLists } from "../../../domain/posts/lists";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { LabelText } from "../../../ui/answer/LabelText";
import { useI18n } from "../../../ui/language/LanguageProvider";
import type { FilterOptions } from "../coverageSeries";

interface ChannelChipsProps {
  readonly chosen: CoverageFilter["channels"];
  readonly options: FilterOptions["channels"];
  readonly onChange: (channels: readonly string[]) => void;
}

/** The legend is the filter: each channel with its colour, its count and the evidence for it. */
export function ChannelChips({ chosen, options, onChange }: ChannelChipsProps) {
  const { t, formats, labelOf } = useI18n();
  const { coverage, findChannel, inkOf } = useAnswer();
  const lists = computeLists(coverage);
  // In the order in which they stand there, however they are ticked.
  const toggle = (channelId: string) =>
    onChange(
      options.map(({ value }) => value).filter((value) => chosen.includes(value) !== (value === channelId)),
    );
  return (
    // No fieldset: where a control comes or goes beside it, browsers forget how far such a box was scrolled.
    <div role="group" className="chips" aria-label={t("filter.channels")}>
      {options.map(({ value, count }) => {
        const labels = findChannel(value);
        const name = labelOf(labels, value);
        const list = lists.find(({ channelId }) => channelId === value);
        return (
          <span key={value} className="chip" data-channel={inkOf(value)}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span className="swatch" aria-hidden="true" />
              <LabelText labels={labels} otherwise={value} />
              <b> {formats.formatNumber(count)}</b>
            </label>
            <EvidenceLink evidenceIds={list?.evidenceIds ?? []} of={name} />
          </span>
        );
      })}
    </div>
  );
}
