import { memo, useMemo } from "react";
import { MapBox } from "../../../map/MapBox";
import { useDescribePost } from "../../../map/useDescribePost";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { useOpenedDocument } from "../../../ui/answer/openedDocument";
import { LazyPaperMap } from "../lazyCoverageMore";
import type { PostViewProps } from "../postView";
import { isLocated, type PostRow } from "../coverageSeries";

interface CoverageMapProps extends Omit<PostViewProps, "onFilter"> {
  readonly allRows: readonly PostRow[];
  readonly onListAround: (postId: string) => void;
}

/** Drawn anew only when its posts or marks change, however often the page around it is. */
export const CoverageMap = memo(function CoverageMap({ rows, allRows, ...marks }: CoverageMapProps) {
  const { t, formats } = useI18n();
  const describe = useDescribePost();
  // What the reader has opened is read right after the page is hydrated with what was prerendered.
  const { isReading, shown } = useOpenedDocument();
  const isAwaiting = isReading && shown.kind === "shipped";
  const allLocated = useMemo(() => allRows.filter(isLocated), [allRows]);
  const located = useMemo(() => rows.filter(isLocated), [rows]);
  const unplaced = rows.filter((row) => !isLocated(row)).map(({ name }) => name);
  return (
    <>
      <MapBox
        allPosts={allLocated}
        posts={located}
        {...marks}
        describe={describe}
        isAwaiting={isAwaiting}
        onPaper={<LazyPaperMap rows={rows} allRows={allRows} />}
      />
      {unplaced.length > 0 && (
        <p className="map-note">
          {t("coverage.unplaced", { count: unplaced.length, names: formats.formatList(unplaced) })}
        </p>
      )}
    </>
  );
});
