import { useId } from "react";
import { useI18n } from "../language/LanguageProvider";
import { TERM_GROUPS, type TermGroup, type TermId } from "./termIds";
import "./TermList.css";

const METHOD_PARTS = ["source", "ranges", "counts", "open"] as const;

interface TermListProps {
  readonly terms: readonly TermId[];
  /** The term that a reader asked for, also where the data have no use for it. */
  readonly sought?: TermId | undefined;
}

/** Terms with their definitions, group by group, and how the figures come about. The messages of `glossary` must be loaded. */
export function TermList({ terms, sought }: TermListProps) {
  const { t } = useI18n();
  const id = useId();
  const isListed = (term: TermId) => term === sought || terms.includes(term);
  const groups = Object.keys(TERM_GROUPS) as readonly TermGroup[];
  return (
    <div className="term-list">
      {groups
        .filter((group) => TERM_GROUPS[group].some(isListed))
        .map((group) => (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`}>{t(`glossary.group.${group}`)}</h3>
            <dl>
              {TERM_GROUPS[group].filter(isListed).map((term) => (
                <TermEntry key={term} id={term} isSought={term === sought} />
              ))}
            </dl>
          </section>
        ))}
      <section aria-labelledby={`${id}-method`}>
        <h3 id={`${id}-method`}>{t("glossary.method")}</h3>
        <Method hasFigures={terms.includes("figure")} />
      </section>
    </div>
  );
}

function TermEntry({ id, isSought }: { id: TermId; isSought: boolean }) {
  const { t } = useI18n();
  return (
    <div data-sought={isSought ? "" : undefined} tabIndex={isSought ? -1 : undefined}>
      <dt>{t(`glossary.${id}.term`)}</dt>
      <dd>{t(`glossary.${id}.text`)}</dd>
    </div>
  );
}

function Method({ hasFigures }: { readonly hasFigures: boolean }) {
  const { t, formats } = useI18n();
  // An example, not a figure of the answer.
  const example = {
    share: formats.formatShare(0.4),
    low: formats.formatShare(0.395, 1),
    high: formats.formatShare(0.405, 1),
  };
  return (
    <dl>
      {METHOD_PARTS.filter((part) => hasFigures || part !== "ranges").map((part) => (
        <div key={part}>
          <dt>{t(`glossary.method.${part}.title`)}</dt>
          <dd>{t(`glossary.method.${part}.text`, part === "ranges" ? example : {})}</dd>
        </div>
      ))}
    </dl>
  );
}
