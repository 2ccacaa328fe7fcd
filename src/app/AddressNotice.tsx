import type { Dataset } from "../domain/dataset";
import { IgnoredNotice } from "../ui/IgnoredNotice";
import { useOpenedDocument } from "../ui/openedDocument";
import { useAddressSearch } from "../ui/useAddressSearch";
import type { Screen } from "../view-state/address";
import { findIgnoredParameters } from "../view-state/parameters";
import { understandAddress } from "./understandAddress";

/** Says above a screen what of its address could not be used. A prerendered page has no query to misread. */
export function AddressNotice({ screen, dataset }: { screen: Screen; dataset: Dataset }) {
  const [search, setSearch] = useAddressSearch();
  const { shipped, opened } = useOpenedDocument();
  const understood =
    search !== "" &&
    understandAddress(screen, search, {
      dataset,
      shipped: shipped.dataset,
      opened: opened?.extraction.dataset,
    });
  if (!understood) return null;
  const { canonical, defaults } = understood;
  return (
    <IgnoredNotice
      ignored={findIgnoredParameters(search, canonical, defaults)}
      onDismiss={() => setSearch(canonical, { push: false })}
    />
  );
}
