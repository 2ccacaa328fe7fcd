import { useMemo } from "react";
import type messages from "../../i18n/messages/ministries/en.json";
import { REGION_GROUPS } from "../../domain/posts/post";
import { MapBox } from "../../map/MapBox";
import { useDescribePost } from "../../map/useDescribePost";
import { hrefOf } from "../../ui/address/ScreenLink";
import { useNavigate } from "../../ui/address/location";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useChannelName } from "../../ui/answer/useChannelName";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { Stamp } from "../../ui/answer/Stamp";
import { useKindName } from "../../ui/answer/useKindName";
import { CiteActions } from "../../ui/cite/CiteActions";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { useViewTitle } from "../../ui/address/useViewTitle";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";
import { formatPath } from "../../view-state/address";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView } from "../../view-state/coverageView";
import { withDataReference } from "../../view-state/dataReference";
import {
  formatMinistriesView,
  keepKnown,
  parseMinistriesView,
  type MinistriesView,
} from "../../view-state/ministriesView";
import { MinistryTable } from "./MinistryTable";
import { compareMinistries, describeMapPosts } from "./ministriesSeries";
import "./Ministries.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    ministries: typeof messages;
  }
}

/** The ministries of a source side by side, each with how complete the source is for it. */
export function Ministries() {
  const { dataset } = useAnswer();
  return (
    <div className="screen ministries">
      {dataset.ministries.length > 1 ? <SeveralMinistries /> : <OneMinistry />}
    </div>
  );
}

/** Leads to the sources that have several. */
function OneMinistry() {
  const { t, language } = useI18n();
  const { sources } = useOpenedDocument();
  const several = sources.filter(({ ministryCount }) => ministryCount > 1);
  return (
    <>
      <ScreenTitle>{t("screen.ministries")}</ScreenTitle>
      <p className="lead">{t(several.length > 0 ? "ministries.one" : "ministries.onlyOne")}</p>
      <ul>
        {several.map(({ reference, label }) => (
          <li key={reference}>
            {/* Another source is another page. */}
            <a href={hrefOf(language, "ministries", withDataReference("", reference))}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function SeveralMinistries() {
  const { t, formats, language, labelOf, nameCountry, nameRegion } = useI18n();
  const { dataset, coverage } = useAnswer();
  const nameKind = useKindName();
  const isHydrated = useIsHydrated();
  const navigate = useNavigate();
  const describe = useDescribePost();
  const [search, setSearch] = useAddressSearch();
  const view = useMemo(() => keepKnown(parseMinistriesView(search), dataset), [search, dataset]);
  const change = (part: Partial<MinistriesView>) => setSearch(formatMinistriesView({ ...view, ...part }));
  const comparison = useMemo(() => compareMinistries(dataset, coverage, view), [dataset, coverage, view]);
  const { channel, posts, listed, rows } = comparison;
  const nameChannel = useChannelName();
  const allPosts = useMemo(
    () => describeMapPosts(dataset, coverage, { labelOf, nameCountry }),
    [dataset, coverage, labelOf, nameCountry],
  );
  const shown = useMemo(() => {
    const ids = new Set(posts.map(({ post }) => post.postId));
    return allPosts.filter(({ postId }) => ids.has(postId));
  }, [allPosts, posts]);
  const mapName = t("ministries.map", { count: shown.length, ministries: rows.length });
  const chosen = [...(view.kind === "all" ? [] : [nameKind(view.kind)]), ...view.regions.map(nameRegion)];
  const finding = t("ministries.title", {
    ministries: rows.length,
    posts: posts.length,
    count: listed,
    channel: nameChannel(channel),
  });
  const title = chosen.length === 0 ? finding : `${finding} (${chosen.join(formats.comma)})`;
  useViewTitle(formatMinistriesView(view) === "" ? undefined : title);
  const openPost = (postId: string | null) => {
    if (postId === null) return;
    void navigate(
      `${formatPath(language, "coverage")}?${formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, postId })}`,
    );
  };
  return (
    <>
      <header className="screen-head" data-counted="">
        <ScreenTitle countsRows>{title}</ScreenTitle>
        <p className="lead">{t("ministries.lead")}</p>
      </header>
      <fieldset className="ministries-choice" disabled={!isHydrated}>
        <legend className="visually-hidden">{t("screen.ministries")}</legend>
        <Choice
          label={t("ministries.kind")}
          value={view.kind}
          options={[
            ...dataset.kinds.map(({ kindId }) => [kindId, nameKind(kindId)] as const),
            ["all", t("ministries.allKinds")],
          ]}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label={t("column.channel")}
          value={channel}
          options={coverage.listedChannels.map((id) => [id, nameChannel(id)] as const)}
          onChange={(next) => change({ channel: next })}
        />
        <Choice
          label={t("ministries.region")}
          value={view.regions.join()}
          options={[
            ["", t("ministries.allRegions")],
            ...REGION_GROUPS.filter((region) =>
              coverage.posts.some((covered) => covered.region === region),
            ).map((region) => [region, nameRegion(region)] as const),
          ]}
          onChange={(value) => change({ regions: REGION_GROUPS.filter((region) => region === value) })}
        />
      </fieldset>
      <section id="ministries" data-counted="">
        <MinistryTable comparison={comparison} view={view} nameChannel={nameChannel} />
        <footer className="card-foot">
          <Stamp />
          <CiteActions id="ministries" title={title} />
        </footer>
      </section>
      <div className="ministries-map">
        <MapBox
          allPosts={allPosts}
          posts={shown}
          chosenPostId={null}
          onChoose={openPost}
          describe={describe}
          mapName={mapName}
        />
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="select" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
