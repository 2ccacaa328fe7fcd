import type { Dataset } from "../../domain/dataset/dataset";
import { IgnoredNotice } from "../../ui/address/IgnoredNotice";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import type { Screen } from "../../view-state/address";
import { understandAddress } from "./understandAddress";

export interface AddressJudgementProps {
  readonly screen: Screen;
  readonly dataset: Dataset;
  /** The query string of the address. */
  readonly search: string;
}

export function AddressJudgement({ screen, dataset, search }: AddressJudgementProps) {
  const [, setSearch] = useAddressSearch();
  const { shipped, opened } = useOpenedDocument();
  const { ignored, canonical } = understandAddress(screen, search, {
    dataset,
    shipped: shipped.dataset,
    opened: opened?.tables.dataset,
  });
  return <IgnoredNotice ignored={ignored} onDismiss={() => setSearch(canonical, { push: false })} />;
}
