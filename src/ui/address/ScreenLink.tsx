import { memo, type ReactNode } from "react";
import { formatPath, type Screen } from "../../view-state/address";
import { withDataReference } from "../../view-state/dataReference";
import { useDataReference } from "./useDataReference";
import { onPlainClick } from "./plainClick";
import { useI18n } from "../language/LanguageProvider";
import { useNavigate, usePrepare } from "./location";

interface ScreenLinkProps {
  readonly screen: Screen;
  /** Query string of the view to open, without `?`. */
  readonly search?: string;
  readonly isCurrent?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * The address of a screen from any other. All pages lie two folders deep, so that a relative address works
 * wherever the site is put, with script and without.
 */
export function hrefOf(language: string, screen: Screen, search = ""): string {
  return `../..${formatPath(language, screen)}${search === "" ? "" : `?${search}`}`;
}

/** A way to a screen in the reader's language; with script it opens without loading the page again. */
export const ScreenLink = memo(function ScreenLink(props: ScreenLinkProps) {
  const { screen, search = "", isCurrent = false, className, children } = props;
  const { language } = useI18n();
  const navigate = useNavigate();
  const prepare = usePrepare();
  const reference = useDataReference();
  const path = formatPath(language, screen);
  const open = () => void navigate(`${path}?${search}`);
  return (
    <a
      href={hrefOf(language, screen, withDataReference(search, reference))}
      className={className}
      aria-current={isCurrent ? "page" : undefined}
      onPointerEnter={() => prepare(path)}
      onClick={onPlainClick(open)}
    >
      {children}
    </a>
  );
});
