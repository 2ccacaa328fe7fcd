import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from "../../i18n/languages";
import { useDataReference } from "../../ui/address/useDataReference";
import { useI18n } from "../../ui/language/LanguageProvider";
import { hrefOf } from "../../ui/address/ScreenLink";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import type { Screen } from "../../view-state/address";
import { withDataReference } from "../../view-state/dataReference";

/**
 * Another language is another page: it keeps the address's query and the place on the page, and brings its own
 * messages.
 */
export function LanguageLinks({ screen }: { screen: Screen }) {
  const { t, language } = useI18n();
  const [search] = useAddressSearch();
  const reference = useDataReference();
  return (
    <nav aria-label={t("layout.languages")} className="languages">
      <ul>
        {INTERFACE_LANGUAGES.map((each) => (
          <li key={each}>
            <a
              href={hrefOf(each, screen, withDataReference(search, reference))}
              lang={each}
              hrefLang={each}
              aria-current={each === language ? "true" : undefined}
              onClick={({ currentTarget }) => rememberPlace(currentTarget.href)}
            >
              {LANGUAGE_NAMES[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `firstPaint.js` goes there when that page opens. */
function rememberPlace(href: string) {
  try {
    sessionStorage.setItem("chancery:place", `${href} ${Math.round(window.scrollY)}`);
  } catch {
    // The other page then opens at its top.
  }
}
