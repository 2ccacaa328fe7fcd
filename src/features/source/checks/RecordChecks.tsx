import { useCallback, useMemo } from "react";
import outlinesUrl from "../../../gazetteer/outlines.json?url";
import { checkAccounts } from "../../../domain/checks/accountChecks";
import type { Dataset } from "../../../domain/dataset/dataset";
import type { Presence } from "../../../domain/posts/presence";
import { checkPoints, type PointFinding } from "../../../gazetteer/checkPoints";
import { CITY_REACH_KM } from "../../../gazetteer/distance";
import type { OutlineData } from "../../../gazetteer/gazetteerData";
import { createOutlineIndex } from "../../../gazetteer/outlineIndex";
import { fetchFile } from "../../../load/fetchFile";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useChannelName } from "../../../ui/answer/useChannelName";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { LoadFailed } from "../../../ui/hydration/LoadFailed";
import { LoadingSlowly } from "../../../ui/hydration/LoadingSlowly";
import { useLazilyBuilt } from "../../../ui/hydration/useLazilyBuilt";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { FindingList } from "./FindingList";
import { RecordCheck } from "./RecordCheck";
import { useNamePost } from "./useNamePost";
import "../../../ui/checks/CheckList.css";

/** Whether the accounts and points of a register or list fit each other. Shown as recorded; nothing is corrected. */
export function RecordChecks() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const { accounts, shared, several, capitals } = useMemo(() => checkAccounts(dataset), [dataset]);
  return (
    <section className="card" aria-labelledby="record-checks">
      <h2 id="record-checks">{t("records.title")}</h2>
      <p>{t("records.lead")}</p>
      <ul className="check-list">
        {accounts > 0 && (
          <>
            <RecordCheck id="shared" found={shared.length} total={accounts}>
              <Accounts groups={shared} />
            </RecordCheck>
            <RecordCheck
              id="several"
              found={several.length}
              total={accounts}
              posts={new Set(several.map(([first]) => first?.holderId)).size}
            >
              <Accounts groups={several} />
            </RecordCheck>
            <RecordCheck id="capitals" found={capitals.length} total={accounts}>
              <Accounts groups={capitals} />
            </RecordCheck>
          </>
        )}
        {dataset.posts.some(({ point }) => point) && <PointChecks />}
      </ul>
    </section>
  );
}

/** Of each group its channel and, by post, the accounts with their records. */
function Accounts({ groups }: { readonly groups: readonly (readonly Presence[])[] }) {
  const namePost = useNamePost();
  const nameChannel = useChannelName();
  return (
    <FindingList
      findings={groups}
      keyOf={(group) => group[0]?.presenceId ?? ""}
      render={(group) => {
        const channel = nameChannel(group[0]?.channelId ?? "");
        const holders = [...new Set(group.map(({ holderId }) => holderId))];
        return (
          <>
            {holders.map(namePost).join(" · ")}, {channel}:{" "}
            {group.map(({ presenceId, account, evidenceId }, position) => (
              <span key={presenceId}>
                {position > 0 && " · "}
                <span translate="no">{account}</span>
                <EvidenceLink evidenceIds={[evidenceId]} of={`${account}, ${channel}`} />
              </span>
            ))}
          </>
        );
      }}
    />
  );
}

/** The outlines of countries are large, and come for these checks alone. */
function PointChecks() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const check = useCallback(
    async (data: Dataset) =>
      checkPoints(
        data,
        createOutlineIndex(await fetchFile(outlinesUrl, (text) => JSON.parse(text) as OutlineData)),
      ),
    [],
  );
  const { built, failure, retry } = useLazilyBuilt(dataset, "points", check);
  if (failure) {
    return (
      <li>
        <LoadFailed error={failure.error} onRetry={retry} />
      </li>
    );
  }
  if (!built) {
    return (
      <li>
        <LoadingSlowly />
      </li>
    );
  }
  const { points, findings } = built;
  const far = findings.filter(({ city }) => city);
  const elsewhere = findings.filter(({ otherCountry }) => otherCountry !== undefined);
  return (
    <>
      <RecordCheck id="city" found={far.length} total={points} km={CITY_REACH_KM}>
        <Points findings={far} />
      </RecordCheck>
      <RecordCheck id="country" found={elsewhere.length} total={points} remark={t("records.country.limits")}>
        <Points findings={elsewhere} />
      </RecordCheck>
    </>
  );
}

function Points({ findings }: { readonly findings: readonly PointFinding[] }) {
  const { t, labelOf, nameCountry, formats } = useI18n();
  const namePost = useNamePost();
  const describe = ({ post, point, city, country, otherCountry }: PointFinding) => {
    const place = `${point.latitude}, ${point.longitude}`;
    const said = [
      t("records.point", { point: place }),
      city &&
        t("records.fromCity", {
          distance: formats.formatNumber(Math.round(city.km)),
          city: labelOf(city.place.names),
        }),
      otherCountry &&
        t("records.inCountry", { country: nameCountry(otherCountry), stated: nameCountry(country) }),
      otherCountry === "" && t("records.atSea", { stated: nameCountry(country) }),
      post.placeBasis !== "point" && post.placeBasis !== "" && t("records.drawnAtCity"),
    ];
    return said.filter(Boolean).join(formats.separator);
  };
  return (
    <FindingList
      findings={findings}
      keyOf={({ post }) => post.postId}
      render={(finding) => {
        const { wikidata, postId } = finding.post;
        return (
          <>
            {namePost(postId)}
            {wikidata && (
              <>
                {" "}
                (<a href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</a>)
              </>
            )}
            : {describe(finding)}
          </>
        );
      }}
    />
  );
}
