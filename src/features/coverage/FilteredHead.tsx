import type { CoverageFilter } from "../../domain/posts/coverageFilter";
import { hrefOf } from "../../ui/address/ScreenLink";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import { useViewTitle } from "../../ui/address/useViewTitle";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";
import { withDataReference } from "../../view-state/dataReference";
import { referToMinistry } from "../../view-state/referenceNames";
import { nameChosen } from "./filters/nameChosen";
import { useFilterNames } from "./filters/useFilterNames";
import { ListEvidence } from "./list/ListEvidence";
import type { Names, PostRow } from "./coverageSeries";

export interface FilteredHeadProps {
  /** The posts that the filter lets through. */
  readonly rows: readonly PostRow[];
  readonly filter: CoverageFilter;
  readonly names: Names;
}

/** The title of a choice of posts: how many of all, by what, and on which lists they are. */
export function FilteredHead({ rows, filter, names }: FilteredHeadProps) {
  const i18n = useI18n();
  const { t, formats, labelOf, language } = i18n;
  const { shown } = useOpenedDocument();
  const [search] = useAddressSearch();
  const [ministryId, ...more] = filter.ministries;
  const { coverage, findChannel } = useAnswer();
  const nameOf = useFilterNames(names);
  const title = t("coverage.chosenTitle", {
    shown: rows.length,
    total: coverage.posts.length,
    filter: nameChosen(filter, nameOf, i18n),
  });
  useViewTitle(title);
  const counts = coverage.listedChannels.flatMap((channelId) => {
    const count = rows.filter(({ covered }) => covered.standings.get(channelId) === "listed").length;
    // A register knows twenty channels, most of them for a few posts.
    if (count === 0 && !coverage.pennantChannels.includes(channelId)) return [];
    return [`${labelOf(findChannel(channelId), channelId)} (${formats.formatNumber(count)})`];
  });
  return (
    <header className="screen-head">
      <ScreenTitle
        countsRows
        marks={<ListEvidence rows={rows} channels={coverage.listedChannels} of={t("coverage.shown")} />}
      >
        {title}
      </ScreenTitle>
      <p className="lead" data-counted="">
        {rows.length > 0 && counts.length > 0 && (
          <>{t("coverage.chosenLists", { counts: formats.formatList(counts) })} </>
        )}
        {t("coverage.neverNamed")}
      </p>
      {shown.kind === "shipped" && ministryId !== undefined && more.length === 0 && (
        <p>
          {/* Other data are another page. */}
          <a
            href={hrefOf(
              language,
              "coverage",
              withDataReference(search, referToMinistry(shown.reference, ministryId)),
            )}
          >
            {t("coverage.alone", { ministry: names.ministryOf(ministryId) })}
          </a>
        </p>
      )}
    </header>
  );
}
