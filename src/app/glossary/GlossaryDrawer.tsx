import { useContext, useEffect, useId, useMemo, useRef } from "react";
import { AnswerProvider, useAnswer } from "../../ui/answer/AnswerProvider";
import { OpenedDocumentContext } from "../../ui/answer/openedDocument";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Dialog } from "../../ui/parts/Dialog";
import { findTerms, TERM_GROUPS, type TermGroup, type TermId } from "../../ui/terms/termIds";
import "./glossary.css";

const GROUPS = Object.keys(TERM_GROUPS) as readonly TermGroup[];
const ALL_TERMS = Object.values(TERM_GROUPS).flat();
const METHOD_PARTS = ["source", "ranges", "counts", "open"] as const;

interface GlossaryDrawerProps {
  /** The term to open at; the beginning without one. */
  readonly termId: TermId | undefined;
  readonly onClose: () => void;
}

/** The glossary of the data on screen; of all terms where there are none. */
export function GlossaryDrawer(properties: GlossaryDrawerProps) {
  const document = useContext(OpenedDocumentContext);
  if (!document) return <Drawer {...properties} terms={ALL_TERMS} />;
  return (
    <AnswerProvider dataset={document.shown.tables.dataset}>
      <DrawerOfShown {...properties} />
    </AnswerProvider>
  );
}

/** Those terms alone that are of use with the data, and the one that is sought. */
function DrawerOfShown(properties: GlossaryDrawerProps) {
  const { dataset, coverage } = useAnswer();
  const terms = useMemo(() => findTerms(dataset, coverage), [dataset, coverage]);
  return <Drawer {...properties} terms={terms} />;
}

/** Terms with their definitions, and how the figures come about, at the side of the page. */
function Drawer({ termId, onClose, terms }: GlossaryDrawerProps & { readonly terms: readonly TermId[] }) {
  const { t } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const goal =
      dialog?.querySelector<HTMLElement>("[data-sought]") ?? dialog?.querySelector<HTMLElement>("h2");
    goal?.scrollIntoView({ block: "start" });
    goal?.focus({ preventScroll: true });
  }, []);
  const isListed = (each: TermId) => each === termId || terms.includes(each);
  const groups = GROUPS.map((group) => ({ group, listed: TERM_GROUPS[group].filter(isListed) })).filter(
    ({ listed }) => listed.length > 0,
  );
  return (
    <Dialog ref={ref} className="glossary" labelledBy={`${id}-title`} onClose={onClose}>
      <form method="dialog" className="glossary-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {t("glossary.title")}
        </h2>
        <button type="submit" className="button">
          {t("action.close")}
        </button>
      </form>
      <div className="glossary-body">
        {groups.map(({ group, listed }) => (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`}>{t(`glossary.group.${group}`)}</h3>
            <dl>
              {listed.map((each) => (
                <TermEntry key={each} id={each} isSought={each === termId} />
              ))}
            </dl>
          </section>
        ))}
        <section aria-labelledby={`${id}-method`}>
          <h3 id={`${id}-method`}>{t("glossary.method")}</h3>
          <Method hasFigures={terms.includes("figure")} />
        </section>
      </div>
    </Dialog>
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
