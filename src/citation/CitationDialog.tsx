import { useId, useMemo, useRef, useState } from "react";
import { today } from "../export/today";
import { useAnswer } from "../ui/answer/AnswerProvider";
import type { Citable } from "../ui/cite/citable";
import { useShownAddress } from "../ui/address/useDataReference";
import { useI18n } from "../ui/language/LanguageProvider";
import { Dialog } from "../ui/parts/Dialog";
import { Stamp } from "../ui/answer/Stamp";
import { describeCitation } from "./citation";
import { CopyField } from "./CopyField";
import { DownloadLink } from "../export/DownloadLink";
import { formatBibTeX } from "./formatBibTeX";
import { formatCslJson } from "./formatCslJson";
import { formatPlainText } from "./formatPlainText";
import "./citation.css";

interface CitationDialogProps {
  readonly thing: Citable;
  readonly onClose: () => void;
}

/** The permanent link and the citation of a thing, to be copied or taken away as a file. */
export function CitationDialog({ thing, onClose }: CitationDialogProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset } = useAnswer();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const addressOf = useShownAddress();
  const [said, setSaid] = useState("");
  const citation = useMemo(
    () => describeCitation({ dataset, thing, address: addressOf(), accessed: today() }, i18n),
    [dataset, thing, i18n, addressOf],
  );
  const bibTeX = formatBibTeX(citation, i18n);
  const cslJson = formatCslJson(citation, i18n);
  return (
    <Dialog ref={ref} className="dialog citation-dialog" labelledBy={titleId} onClose={onClose}>
      <div className="dialog-panel">
        <h2 id={titleId}>{t("cite.title")}</h2>
        <p>{citation.claim}</p>
        <CopyField label={t("cite.form.link")} text={citation.url} onSaid={setSaid} />
        <CopyField label={t("cite.form.plain")} text={formatPlainText(citation, i18n)} onSaid={setSaid} />
        <CopyField label="BibTeX" text={bibTeX} isCode onSaid={setSaid}>
          <DownloadLink
            text={bibTeX}
            fileName={`${citation.key}.bib`}
            type="application/x-bibtex"
            of="BibTeX"
          />
        </CopyField>
        <CopyField label="CSL-JSON" text={cslJson} isCode onSaid={setSaid}>
          <DownloadLink
            text={cslJson}
            fileName={`${citation.key}.json`}
            type="application/vnd.citationstyles.csl+json"
            of="CSL-JSON"
          />
        </CopyField>
        <footer className="card-foot">
          <Stamp />
        </footer>
        <form method="dialog" className="citation-close">
          <p role="status">{said}</p>
          <button type="submit" className="button">
            {t("action.close")}
          </button>
        </form>
      </div>
    </Dialog>
  );
}
