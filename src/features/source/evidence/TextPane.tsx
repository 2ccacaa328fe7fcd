import { useEffect, type Ref } from "react";
import { useHrefOfView } from "../../../ui/address/useDataReference";
import { onPlainClick } from "../../../ui/address/plainClick";
import { useI18n } from "../../../ui/language/LanguageProvider";
import type { OpenedDocument } from "../../../ui/answer/openedDocument";
import { cutAtMarks, type Mark } from "./marks";
import type { SourceRow } from "./rows";

interface TextPaneProps {
  readonly ref: Ref<HTMLElement>;
  /** Called once the text is there. */
  readonly onReady: () => void;
  readonly opened: OpenedDocument;
  readonly marks: readonly Mark[];
  readonly selected: SourceRow | undefined;
  readonly searchOf: (row: SourceRow) => string;
  readonly onChoose: (row: SourceRow) => void;
}

/** The text as it was read, under its sections, with every piece of evidence as a link at its place. */
export function TextPane({ ref, onReady, opened, marks, selected, searchOf, onChoose }: TextPaneProps) {
  useEffect(() => {
    onReady();
  }, [onReady]);
  const { t } = useI18n();
  const { sections, extraction } = opened;
  const language = extraction.dataset.header.get("text_language");
  return (
    <section ref={ref} className="source-text" aria-label={t("source.text")}>
      {sections.map((section) => (
        <section key={section.start}>
          <h2>
            {section.questionId !== "" && (section.kind === "question" || section.kind === "answer")
              ? t(`source.section.${section.kind}Part`, { id: section.questionId })
              : t(`source.section.${section.kind}`)}
          </h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph.start} lang={language}>
              {cutAtMarks(paragraph, marks).map(({ start, end, mark }) => {
                const text = extraction.normalisedText.slice(start, end);
                const [first] = mark?.rows ?? [];
                if (!mark || !first) return <span key={start}>{text}</span>;
                const isSelected = selected !== undefined && mark.rows.includes(selected);
                // A mark leads to its first piece of evidence, unless another of its own is being looked at.
                const row = isSelected ? selected : first;
                return (
                  <MarkLink
                    key={start}
                    search={searchOf(row)}
                    state={stateOf(mark)}
                    isSelected={isSelected}
                    onChoose={() => onChoose(row)}
                  >
                    {text}
                  </MarkLink>
                );
              })}
            </p>
          ))}
        </section>
      ))}
    </section>
  );
}

interface MarkLinkProps {
  readonly search: string;
  readonly state: SourceRow["state"];
  readonly isSelected: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function MarkLink({ search, state, isSelected, onChoose, children }: MarkLinkProps) {
  const hrefOfView = useHrefOfView();
  return (
    <a
      className="mark"
      href={hrefOfView(search)}
      data-state={state}
      aria-current={isSelected ? "true" : undefined}
      onClick={onPlainClick(onChoose)}
    >
      {children}
    </a>
  );
}

/** A mark is only as sure as the least sure piece of evidence on it. */
function stateOf({ rows }: Mark): SourceRow["state"] {
  const states = rows.map(({ state }) => state);
  if (states.includes("re-anchored")) return "re-anchored";
  return states.includes("at-place") ? "at-place" : "added";
}
