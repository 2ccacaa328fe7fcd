import { useOpenCitation, type Citable } from "./citable";
import { useSpeech } from "../language/LanguageProvider";
import { useIsAlive } from "../hydration/useIsAlive";
import "./cite.css";

interface CiteButtonProps {
  readonly thing: Citable;
  /** Names the thing for whoever hears the button without its surroundings. */
  readonly of?: string;
}

/** Opens the citation of a thing. Draws nothing where no dialog for it is around. */
export function CiteButton({ thing, of }: CiteButtonProps) {
  const { t } = useSpeech();
  const isAlive = useIsAlive();
  const openCitation = useOpenCitation();
  if (!openCitation) return null;
  return (
    <button
      type="button"
      className="cite-button"
      disabled={!isAlive}
      aria-haspopup="dialog"
      aria-label={of === undefined ? undefined : t("cite.buttonName", { title: of })}
      onClick={() => openCitation(thing)}
    >
      {t("cite.button")}
    </button>
  );
}
