import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { TakingContext } from "../export/takeable";
import { today } from "../export/today";
import { useTakingContext } from "../export/useTakingContext";
import { useAnswer } from "../ui/answer/AnswerProvider";
import type { Citable } from "../ui/cite/citable";
import { useShownAddress } from "../ui/address/useDataReference";
import { useI18n } from "../ui/language/LanguageProvider";
import { LoadFailed } from "../ui/hydration/LoadFailed";
import { LoadingSlowly } from "../ui/hydration/LoadingSlowly";
import { Dialog } from "../ui/parts/Dialog";
import { DialogFoot } from "../ui/answer/DialogFoot";
import { describeCitation, type CitedView } from "./citation";
import { CopyField } from "./CopyField";
import { DownloadLink } from "../export/DownloadLink";
import { formatBibTeX } from "./formatBibTeX";
import { formatCslJson } from "./formatCslJson";
import { formatPlainText } from "./formatPlainText";
import "./citation.css";

interface CitationDialogProps {
  readonly thing: Citable;
  /** The filter and the sources of the view in which the thing is shown. Always the same function. */
  readonly describeView: (thing: Citable, context: TakingContext) => Promise<CitedView>;
  readonly onClose: () => void;
}

/** The permanent link and the citation of a thing, to be copied or taken away as a file. */
export function CitationDialog({ thing, describeView, onClose }: CitationDialogProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [said, setSaid] = useState("");
  return (
    <Dialog ref={ref} className="dialog citation-dialog" labelledBy={titleId} onClose={onClose}>
      <div className="dialog-panel">
        <h2 id={titleId}>{t("cite.title")}</h2>
        <Forms thing={thing} describeView={describeView} onSaid={setSaid} />
        <DialogFoot said={said} stamp={thing.kind === "card" ? thing.stamp : undefined} />
      </div>
    </Dialog>
  );
}

interface FormsProps extends Pick<CitationDialogProps, "thing" | "describeView"> {
  readonly onSaid: (words: string) => void;
}

/** What is cited, in all forms; they wait for the view, since without it they would claim too much. */
function Forms({ thing, describeView, onSaid }: FormsProps) {
  const context = useTakingContext();
  const [view, setView] = useState<CitedView>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    describeView(thing, context).then(
      (described) => isWanted && setView(described),
      (error: unknown) => isWanted && setFailure({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [describeView, thing, context, attempt]);
  const retry = () => {
    setFailure(undefined);
    setAttempt((count) => count + 1);
  };
  if (failure) return <LoadFailed error={failure.error} onRetry={retry} />;
  if (!view) return <LoadingSlowly />;
  return <FormsOfView thing={thing} view={view} onSaid={onSaid} />;
}

function FormsOfView({ thing, view, onSaid }: Pick<FormsProps, "thing" | "onSaid"> & { view: CitedView }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset } = useAnswer();
  const addressOf = useShownAddress();
  const citation = useMemo(
    () => describeCitation({ dataset, thing, view, address: addressOf(), accessed: today() }, i18n),
    [dataset, thing, view, i18n, addressOf],
  );
  const bibTeX = formatBibTeX(citation, i18n);
  const cslJson = formatCslJson(citation, i18n);
  return (
    <>
      <p>{citation.claim}</p>
      <CopyField label={t("cite.form.link")} text={citation.url} onSaid={onSaid} />
      <CopyField label={t("cite.form.plain")} text={formatPlainText(citation, i18n)} onSaid={onSaid} />
      <CopyField label="BibTeX" text={bibTeX} isCode onSaid={onSaid}>
        <DownloadLink
          text={bibTeX}
          fileName={`${citation.key}.bib`}
          type="application/x-bibtex"
          of="BibTeX"
        />
      </CopyField>
      <CopyField label="CSL-JSON" text={cslJson} isCode onSaid={onSaid}>
        <DownloadLink
          text={cslJson}
          fileName={`${citation.key}.json`}
          type="application/vnd.citationstyles.csl+json"
          of="CSL-JSON"
        />
      </CopyField>
    </>
  );
}
