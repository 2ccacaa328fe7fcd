import type { Mapping } from "../../../intake/columns/mapping";
import { FIELD_ROLES, type GuessedColumn, type Role } from "../../../intake/columns/roles";
import type { IntakeReview } from "../../../intake/review/reviewIntake";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { LIST_SESSION } from "../openedList";
import { useFocusAfterChoice } from "./useFocusAfterChoice";

interface ColumnChoicesProps {
  readonly review: IntakeReview;
  readonly mapping: Mapping;
}

/** What each column was taken for and why, with values from it, to be changed; those that are not used last, folded away. */
export function ColumnChoices({ review, mapping }: ColumnChoicesProps) {
  const { t } = useI18n();
  const { heading, keepFocus } = useFocusAfterChoice<HTMLHeadingElement>(review);
  const used = review.columns.filter(({ role }) => role.role !== "ignored");
  const ignored = review.columns.filter(({ role }) => role.role === "ignored");
  const list = (columns: readonly GuessedColumn[]) => (
    <ul className="own-list-grid">
      {columns.map((column) => (
        <li key={column.number}>
          <ColumnChoice column={column} review={review} mapping={mapping} onChoose={keepFocus} />
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {t("ownList.columns")}
      </h3>
      <p className="remark">{t("ownList.columns.hint")}</p>
      {list(used)}
      {ignored.length > 0 && (
        <details open={used.length < 2}>
          <summary>{t("ownList.columns.ignored", { count: ignored.length })}</summary>
          {list(ignored)}
        </details>
      )}
    </section>
  );
}

interface ColumnChoiceProps extends ColumnChoicesProps {
  readonly column: GuessedColumn;
  readonly onChoose: (id: string) => void;
}

function ColumnChoice({ column, review, mapping, onChoose }: ColumnChoiceProps) {
  const { t, labelOf, formats } = useI18n();
  const { number, header, role, reason, samples } = column;
  const name = header || t("ownList.column.number", { number });
  const id = `own-list-column-${number}`;
  const choose = (value: string) => {
    onChoose(id);
    const channel = value.startsWith(ON) ? value.slice(ON.length) : undefined;
    const others = mapping.columns.filter((each) => each.number !== number);
    LIST_SESSION.choose({
      columns: [
        ...others,
        channel === undefined
          ? { number, header, role: value as "ignored" }
          : { number, header, role: "on-channel", channel },
      ],
    });
  };
  const channels = review.channels.toSorted((one, other) =>
    formats.compare(labelOf(one.labels), labelOf(other.labels)),
  );
  const isUnknown =
    role.role === "on-channel" && !channels.some(({ channelId }) => channelId === role.channelId);
  return (
    <>
      <label>
        <b>{name}</b>
        <select
          id={id}
          className="select"
          value={valueOf(role)}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="ignored">{t("ownList.role.ignored")}</option>
          <optgroup label={t("ownList.role.fields")}>
            {FIELD_ROLES.map((field) => (
              <option key={field} value={field}>
                {t(`ownList.role.${field}`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t("ownList.role.channels")}>
            {channels.map(({ channelId, labels }) => (
              <option key={channelId} value={ON + channelId}>
                {labelOf(labels)}
              </option>
            ))}
            {isUnknown && <option value={valueOf(role)}>{role.channelId}</option>}
          </optgroup>
        </select>
      </label>
      <span className="remark">
        {t(`ownList.reason.${reason}`)}
        {role.role === "on-channel" && ` · ${t(`ownList.holds.${role.holds}`)}`}
      </span>
      <span className="remark">
        {samples.length === 0
          ? t("ownList.noSamples")
          : samples.map((sample) => <q key={sample}>{shorten(sample)}</q>)}
      </span>
    </>
  );
}

/** Tells channels from fields in the values of the choice. */
const ON = "on:";

function valueOf(role: Role): string {
  return role.role === "on-channel" ? ON + role.channelId : role.role;
}

const SAMPLE_LENGTH = 60;

function shorten(sample: string): string {
  return sample.length > SAMPLE_LENGTH ? `${sample.slice(0, SAMPLE_LENGTH)}…` : sample;
}
