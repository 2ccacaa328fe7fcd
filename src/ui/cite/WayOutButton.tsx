import { useOpenWayOut, type AskedWayOut } from "./citable";
import { useI18n } from "../language/LanguageProvider";
import { useIsHydrated } from "../hydration/useIsHydrated";
import "./cite.css";

interface WayOutButtonProps extends AskedWayOut {
  /** Names the thing for whoever hears the button without its surroundings. */
  readonly of?: string;
}

/** Opens a dialog with a way to take a thing along. */
export function WayOutButton({ way, thing, of }: WayOutButtonProps) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const open = useOpenWayOut();
  return (
    <button
      type="button"
      className="cite-button"
      disabled={!isHydrated}
      aria-haspopup="dialog"
      aria-label={of && t(`out.${way}.name`, { title: of })}
      onClick={() => open({ way, thing })}
    >
      {t(`out.${way}`)}
    </button>
  );
}
