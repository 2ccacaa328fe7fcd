import { useI18n } from "../language/LanguageProvider";
import { Stamp } from "./Stamp";

interface DialogFootProps {
  readonly said: string;
  /** Instead of that of the shown source. */
  readonly stamp?: string | undefined;
}

/** The end of a dialog about what a card shows: of when it is, what was just done, in words, and the way out. */
export function DialogFoot({ said, stamp }: DialogFootProps) {
  const { t } = useI18n();
  return (
    <>
      <footer className="card-foot">
        {stamp === undefined ? <Stamp /> : <span className="stamp">{stamp}</span>}
      </footer>
      <form method="dialog" className="dialog-foot">
        <p role="status">{said}</p>
        <button type="submit" className="button">
          {t("action.close")}
        </button>
      </form>
    </>
  );
}
