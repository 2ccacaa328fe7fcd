import { useContext, useEffect, useId, useMemo, useRef } from "react";
import { AnswerProvider, useAnswer } from "../../ui/answer/AnswerProvider";
import { OpenedDocumentContext } from "../../ui/answer/openedDocument";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Dialog } from "../../ui/parts/Dialog";
import { findTerms, TERM_GROUPS, type TermId } from "../../ui/terms/termIds";
import { TermList } from "../../ui/terms/TermList";
import "./glossary.css";

interface GlossaryDrawerProps {
  /** The term to open at; the beginning without one. */
  readonly termId: TermId | undefined;
  readonly onClose: () => void;
}

/** The glossary of the data on screen; of all terms where there are none. */
export function GlossaryDrawer(properties: GlossaryDrawerProps) {
  const document = useContext(OpenedDocumentContext);
  if (!document) return <Drawer {...properties} terms={Object.values(TERM_GROUPS).flat()} />;
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
  return (
    <Dialog ref={ref} className="glossary" labelledBy={`${id}-title`} onClose={onClose}>
      <form method="dialog" className="glossary-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {t("layout.glossary")}
        </h2>
        <button type="submit" className="button">
          {t("action.close")}
        </button>
      </form>
      <div className="glossary-body">
        <TermList terms={terms} sought={termId} />
      </div>
    </Dialog>
  );
}
