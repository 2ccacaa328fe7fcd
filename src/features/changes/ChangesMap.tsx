import { useCallback, useMemo } from "react";
import { MapBox } from "../../map/MapBox";
import type { MapPost } from "../../map/postMapProps";
import { standingMessage } from "../../ui/answer/standingText";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { ChangeRow, Comparison } from "./changesSeries";

interface ChangesMapProps {
  readonly rows: readonly ChangeRow[];
  readonly chosen: readonly ChangeRow[];
  readonly chosenPostId: string | null;
  readonly comparison: Comparison;
  readonly nameChannel: (id: string) => string;
  /** Of the older and of the newer source. */
  readonly labels: readonly [string, string];
  readonly onChoose: (postId: string | null) => void;
}

type LocatedRow = ChangeRow & MapPost;

function isLocated(row: ChangeRow): row is LocatedRow {
  return row.latitude !== undefined && row.longitude !== undefined;
}

/** The posts with both sources in one flag each. Posts without a point are named below. */
export function ChangesMap(props: ChangesMapProps) {
  const { rows, chosen, chosenPostId, comparison, nameChannel, labels, onChoose } = props;
  const { t, formats } = useI18n();
  const all = useMemo(() => rows.filter(isLocated), [rows]);
  const located = useMemo(() => chosen.filter(isLocated), [chosen]);
  const unplaced = chosen.filter((row) => !isLocated(row)).map(({ name }) => name);
  const [olderLabel, newerLabel] = labels;
  const describe = useCallback(
    ({ name, country, stripes }: MapPost) => {
      const said = stripes.map(({ channelId, standing }, position) => {
        const { coverage } = position % 2 === 0 ? comparison.older : comparison.newer;
        const label = t("pair", {
          label: position % 2 === 0 ? olderLabel : newerLabel,
          value: nameChannel(channelId),
        });
        return t("pair", {
          label,
          value: t(standingMessage(standing, coverage.basisByChannel.get(channelId))),
        });
      });
      return `${name}, ${country}. ${said.join(formats.separator)}`;
    },
    [comparison, nameChannel, olderLabel, newerLabel, t, formats],
  );
  return (
    <div className="changes-map">
      <MapBox
        allPosts={all}
        posts={located}
        chosenPostId={chosenPostId}
        onChoose={onChoose}
        describe={describe}
      />
      {unplaced.length > 0 && (
        <p className="remark">
          {t("changes.unplaced", { count: unplaced.length, names: formats.formatList(unplaced) })}
        </p>
      )}
    </div>
  );
}
