import { sourceLabel } from "../../ui/answer/sourceText";
import { useOpenedDocument, type OpenedData } from "../../ui/answer/openedDocument";
import { useNavigate } from "../../ui/address/location";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { useI18n, type I18n } from "../../ui/language/LanguageProvider";
import { formatPath, type Screen } from "../../view-state/address";
import { splitReference, withoutDataReference } from "../../view-state/dataReference";
import { useOfferedScreens } from "./useOfferedScreens";

/** Stands for what the reader opened among the references of the data that the site ships. */
const OPENED = "opened";

/** Which source all screens show, and the others that are there. Going back in the browser comes back to the one before. */
export function SourceSwitch({ screen }: { readonly screen: Screen }) {
  const i18n = useI18n();
  const { sources, opened, shown, addressed, show, showShipped } = useOpenedDocument();
  const navigate = useNavigate();
  const isOffered = useOfferedScreens();
  const isHydrated = useIsHydrated();
  if (sources.length < 2) return null;
  const choose = async (value: string) => {
    const path = formatPath(i18n.language, isOffered(screen) ? screen : "overview");
    // Asked for here alone: a filter changes nothing of the list of sources.
    const search = withoutDataReference(location.search.slice(1));
    await navigate(`${path}?${search}`);
    if (value === OPENED) show(true);
    else showShipped(value);
  };
  const alone = { reference: shown.reference, label: sourceLabel(shown.tables.dataset, i18n) };
  const isAlone = splitReference(shown.reference)[1] !== "";
  return (
    <select
      className="select source-switch"
      aria-label={i18n.t("shown.source")}
      disabled={!isHydrated}
      value={shown.kind === "shipped" ? (addressed ?? shown.reference) : OPENED}
      onChange={({ target }) => void choose(target.value)}
    >
      {(isAlone ? [...sources, alone] : sources).map(({ reference, label }) => (
        <option key={reference} value={reference}>
          {label}
        </option>
      ))}
      {opened && <option value={OPENED}>{nameOpened(opened, i18n)}</option>}
    </select>
  );
}

function nameOpened(opened: OpenedData, i18n: I18n): string {
  return opened.kind === "package" ? opened.title : sourceLabel(opened.tables.dataset, i18n);
}
