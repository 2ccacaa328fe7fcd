import { onPlainClick } from "../../ui/address/plainClick";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Pennant } from "../../ui/pennant/Pennant";
import { changeText } from "./changeText";
import type { ChangesTableProps } from "./ChangesTable";

/** Posts by channels at a glance: what both sources say as one flag each, down one column and on in the next. */
export function ChangesMatrix({
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
    <div className="changes-matrix">
      <table>
        <caption className="visually-hidden">{t("changes.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column.post")}</th>
            {channels.map((channelId) => (
              <th key={channelId} scope="col">
                {nameChannel(channelId)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ postId, name, changed, stripesOn }) => (
            <tr
              key={`${postId} ${changed.older?.post.postId ?? ""}`}
              aria-current={postId === openPostId ? "true" : undefined}
            >
              <th scope="row">
                <a className="post-link" href={hrefOf(postId)} onClick={onPlainClick(() => onOpen(postId))}>
                  {name}
                </a>
              </th>
              {channels.map((channelId) => {
                const kind = changed.changes.get(channelId)?.kind ?? "not-comparable";
                const label = changeText(kind, values, i18n);
                return (
                  <td key={channelId} title={label}>
                    <Pennant stripes={stripesOn(channelId)} label={label} size="medium" />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
