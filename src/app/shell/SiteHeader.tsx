import type { FocusEvent, MouseEvent, ReactNode } from "react";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { NAVIGATION } from "../screens";
import type { Screen } from "../../view-state/address";
import { findChosenView } from "./chosenViews";
import { CopyLink } from "./CopyLink";
import { DossierLink } from "./DossierLink";
import { FinderButton } from "../finder/FinderButton";
import { LanguageLinks } from "./LanguageLinks";
import { useOfferedScreens } from "./useOfferedScreens";
import { ThemeSwitch } from "./ThemeSwitch";
import "./SiteHeader.css";

const MENU_ID = "site-menu";
const HAS_POPOVERS = typeof HTMLElement !== "undefined" && "hidePopover" in HTMLElement.prototype;

interface SiteHeaderProps {
  readonly screen: Screen | undefined;
  /** Which data are shown, and the way to others. */
  readonly source: ReactNode;
}

/**
 * Where one is and where one can go. A narrow screen folds all but the search into a menu, which is a popover and
 * so opens without script; on a wide one, and in a browser without popovers, the same elements lie open.
 */
export function SiteHeader({ screen, source }: SiteHeaderProps) {
  const { t } = useI18n();
  const isOffered = useOfferedScreens();
  const closeOnLink = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
    const isOpen = HAS_POPOVERS && currentTarget.matches(":popover-open");
    if (isOpen && target instanceof Element && target.closest("a")) currentTarget.hidePopover();
  };
  // Left open it would cover what takes the focus next.
  const closeOnLeaving = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    const isLeft = relatedTarget instanceof Element && !currentTarget.contains(relatedTarget);
    if (HAS_POPOVERS && isLeft && currentTarget.matches(":popover-open")) currentTarget.hidePopover();
  };
  return (
    <header className="site-header">
      <ScreenLink screen="overview" className="brand">
        Chancery
      </ScreenLink>
      {source}
      <FinderButton />
      <button type="button" className="button menu-button" popoverTarget={MENU_ID}>
        {t("layout.menu")}
      </button>
      {/* The links and buttons within are what is operated; the box only closes after them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div id={MENU_ID} className="site-menu" popover="auto" onClick={closeOnLink} onBlur={closeOnLeaving}>
        <nav aria-label={t("layout.screens")} className="screens">
          <ul>
            {NAVIGATION.filter(isOffered).map((each) => (
              <li key={each}>
                <ScreenLink
                  screen={each}
                  search={each === screen ? "" : findChosenView(each)}
                  isCurrent={each === screen}
                >
                  {t(`screen.${each}`)}
                </ScreenLink>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageLinks screen={screen ?? "overview"} />
        <ThemeSwitch />
        <CopyLink />
        <DossierLink screen={screen} />
      </div>
    </header>
  );
}
