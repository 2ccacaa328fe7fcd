import type { Dataset } from "../../domain/dataset/dataset";
import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import type { Screen } from "../../view-state/address";
import type { AddressJudgementProps } from "./AddressJudgement";

// Few addresses have a query. Where the judgement cannot be loaded, the screen goes without.
const AddressJudgement = lazyComponent<AddressJudgementProps>(
  async () => (await import("./AddressJudgement")).AddressJudgement,
  { Failed: () => null },
);

interface AddressNoticeProps {
  readonly screen: Screen;
  /** What the screen shows. */
  readonly dataset: Dataset;
}

/** Says above a screen what of its address could not be used. A prerendered page has no query to misread. */
export function AddressNotice({ screen, dataset }: AddressNoticeProps) {
  const [search] = useAddressSearch();
  // Coverage has looked its names up already, and says itself what it did not find.
  if (search === "" || screen === "coverage") return null;
  return <AddressJudgement screen={screen} dataset={dataset} search={search} />;
}
