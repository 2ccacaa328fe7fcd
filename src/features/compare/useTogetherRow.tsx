import { useChannelName } from "../../ui/answer/useChannelName";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { statedName } from "../../ui/answer/holderText";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { ComparedItem } from "../../domain/comparison/comparison";
import type { CompareRow } from "./compareRow";

/** What the answer says of the posts of a country together; no row where it says so of none of the items' countries. */
export function useTogetherRow(items: readonly ComparedItem[]): readonly CompareRow[] {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const nameChannel = useChannelName();
  const ofCountries = items.map(({ posts: [first] }) =>
    dataset.presences.filter(
      ({ holderType, holderId }) => holderType === "country" && holderId === first?.country,
    ),
  );
  if (ofCountries.every(({ length }) => length === 0)) return [];
  const cells = ofCountries.map((presences) =>
    presences.length === 0
      ? t("standing.not-mentioned")
      : presences.map(({ presenceId, channelId, evidenceId, ...stated }) => (
          <span key={presenceId} className="compare-together">
            {t("pair", { label: nameChannel(channelId), value: statedName(stated) })}
            <EvidenceLink evidenceIds={[evidenceId]} of={statedName(stated)} />
          </span>
        )),
  );
  const said = ofCountries.map((presences) => presences.map(({ channelId }) => channelId).join());
  return [{ key: "is-together", header: t("compare.together"), cells, differs: new Set(said).size > 1 }];
}
