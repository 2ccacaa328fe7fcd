import { useMemo, useState } from "react";
import { MapBox } from "../../map/MapBox";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { DataTable } from "../../ui/parts/DataTable";
import { Fold } from "../../ui/parts/Fold";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { isInferred } from "../../domain/posts/standing";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Skippable } from "../../ui/parts/Skippable";
import { ListFoot } from "../../ui/parts/ListFoot";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { useDescribePost } from "../../map/useDescribePost";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView } from "../../view-state/coverageView";
import { computeSenders, findSendersBasis, findUndecided, type SenderRow } from "./newslettersSeries";
import { Undecided } from "./Undecided";

const FILTER = { ...DEFAULT_COVERAGE_VIEW.filter, channels: ["newsletter"] };

/** The posts listed with a newsletter, as a list and on the map, and those named as planning or considering one. */
export function Senders() {
  const { t, formats, labelOf, nameCountry } = useI18n();
  const { dataset, coverage } = useAnswer();
  const [chosenPostId, setChosenPostId] = useState<string | null>(null);
  const rows = useMemo(
    () => computeSenders(coverage, { labelOf, nameCountry, compare: formats.compare }),
    [coverage, labelOf, nameCountry, formats],
  );
  const undecided = findUndecided(dataset);
  if (rows.length === 0) {
    return (
      <Card id="letters-undecided" title={t("newsletters.undecided.title")}>
        <Undecided presences={undecided} />
      </Card>
    );
  }
  const basis = findSendersBasis(coverage);
  return (
    <Card
      id="letters-senders"
      title={t("newsletters.senders.title", { count: rows.length, basis })}
      evidenceIds={rows.map(({ evidenceId }) => evidenceId)}
      onward={
        <ScreenLink
          screen="coverage"
          search={formatCoverageView({ ...DEFAULT_COVERAGE_VIEW, filter: FILTER })}
        >
          {t("newsletters.senders.onward")}
        </ScreenLink>
      }
    >
      <div className="senders">
        <SenderTable rows={rows} chosenPostId={chosenPostId} />
        <SenderMap rows={rows} chosenPostId={chosenPostId} onChoose={setChosenPostId} />
      </div>
      {basis === "survey" && <p className="remark">{t("newsletters.senders.remark")}</p>}
      <Undecided presences={undecided} />
    </Card>
  );
}

/** A longer list is on the coverage screen, to which the card leads. */
const MOST_ROWS = 300;

function SenderTable({ rows, chosenPostId }: { rows: readonly SenderRow[]; chosenPostId: string | null }) {
  const { t } = useI18n();
  return (
    <div className="sender-side">
      <div className="sender-list skippable">
        <Skippable label={t("layout.skipList")}>
          <Fold label={t("newsletters.table", { count: rows.length })}>
            <DataTable
              caption={t("newsletters.senders.caption")}
              rows={rows.length > MOST_ROWS ? rows.slice(0, MOST_ROWS) : rows}
              foot={
                rows.length > MOST_ROWS && (
                  <tr>
                    <td colSpan={2}>{t("newsletters.senders.more", { count: rows.length - MOST_ROWS })}</td>
                  </tr>
                )
              }
              rowKey={({ covered }) => covered.post.postId}
              isCurrent={({ covered }) => covered.post.postId === chosenPostId}
              columns={[
                {
                  key: "post",
                  header: t("column.post"),
                  rowHeader: true,
                  cell: ({ covered, name, evidenceId }) => (
                    <>
                      <ScreenLink
                        screen="coverage"
                        search={formatCoverageView({
                          ...DEFAULT_COVERAGE_VIEW,
                          filter: FILTER,
                          postId: covered.post.postId,
                        })}
                      >
                        <LabelText labels={covered.post.labels} />
                      </ScreenLink>
                      <EvidenceLink evidenceIds={[evidenceId]} of={name} />
                    </>
                  ),
                },
                { key: "country", header: t("column.country"), cell: ({ country }) => country },
              ]}
            />
          </Fold>
        </Skippable>
      </div>
      <ListFoot />
    </div>
  );
}

interface SenderMapProps {
  readonly rows: readonly SenderRow[];
  readonly chosenPostId: string | null;
  readonly onChoose: (postId: string | null) => void;
}

function SenderMap({ rows, chosenPostId, onChoose }: SenderMapProps) {
  const { t } = useI18n();
  const describe = useDescribePost();
  const posts = useMemo(
    () =>
      rows.flatMap(({ covered, name, country, stripes }) => {
        const { post, position, point } = covered;
        if (!point) return [];
        const { latitude, longitude } = point;
        const isAtInferred = isInferred(post);
        return [
          {
            postId: post.postId,
            position,
            latitude,
            longitude,
            isInferred: isAtInferred,
            name,
            country,
            stripes,
          },
        ];
      }),
    [rows],
  );
  return (
    <MapBox
      posts={posts}
      chosenPostId={chosenPostId}
      onChoose={onChoose}
      describe={describe}
      mapName={t("newsletters.senders.mapName")}
    />
  );
}
