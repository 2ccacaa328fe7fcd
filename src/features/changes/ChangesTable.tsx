import { onPlainClick } from "../../ui/address/plainClick";
import { useI18n } from "../../ui/language/LanguageProvider";
import { DataTable } from "../../ui/parts/DataTable";
import { Pennant } from "../../ui/pennant/Pennant";
import { changeText, type sourceValues } from "./changeText";
import type { ChangeRow } from "./changesSeries";

export interface ChangesTableProps {
  readonly rows: readonly ChangeRow[];
  readonly channels: readonly string[];
  readonly nameChannel: (id: string) => string;
  readonly values: ReturnType<typeof sourceValues>;
  readonly openPostId: string | undefined;
  /** The way to a post in the same choice. */
  readonly hrefOf: (postId: string) => string;
  readonly onOpen: (postId: string) => void;
}

/** The chosen posts with their change on each compared channel. */
export function ChangesTable({
  rows,
  channels,
  nameChannel,
  values,
  openPostId,
  hrefOf,
  onOpen,
}: ChangesTableProps) {
  const i18n = useI18n();
  const { t } = i18n;
  if (rows.length === 0) return <p>{t("changes.none")}</p>;
  return (
    <DataTable<ChangeRow, string>
      caption={t("changes.table")}
      captionHidden
      rows={rows}
      rowKey={({ postId, changed }) => `${postId} ${changed.older?.post.postId ?? ""}`}
      isCurrent={({ postId }) => postId === openPostId}
      columns={[
        {
          key: "post",
          header: t("column.post"),
          rowHeader: true,
          cell: ({ postId, name }) => (
            <a className="post-link" href={hrefOf(postId)} onClick={onPlainClick(() => onOpen(postId))}>
              {name}
            </a>
          ),
        },
        { key: "country", header: t("column.country"), cell: ({ country }) => country },
        ...channels.map((channelId) => ({
          key: channelId,
          header: nameChannel(channelId),
          cell: ({ changed, stripesOn }: ChangeRow) => {
            const change = changed.changes.get(channelId);
            if (!change) return null;
            return (
              <span className="change-cell">
                <Pennant stripes={stripesOn(channelId)} size="medium" />
                <span>{changeText(change.kind, values, i18n)}</span>
              </span>
            );
          },
        })),
      ]}
    />
  );
}
