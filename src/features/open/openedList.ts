import { useSyncExternalStore } from "react";
import { startWorker } from "../../load/startWorker";
import gazetteerUrl from "../../gazetteer/gazetteer.json?url";
import outlinesUrl from "../../gazetteer/outlines.json?url";
import { createListSession, type ListState } from "./reading/listSession";
import { createListStore } from "./reading/listStore";
// oxlint-disable-next-line import/default -- the address of the bundled worker, by the bundler
import intakeWorkerUrl from "./reading/intakeWorker.ts?worker&url";

/** One for the tab: what is open stays open on other screens. */
export const LIST_SESSION = createListSession({
  start: () => startWorker(intakeWorkerUrl),
  // The worker lies elsewhere than the page.
  gazetteer: () => ({
    gazetteerUrl: new URL(gazetteerUrl, location.href).href,
    outlinesUrl: new URL(outlinesUrl, location.href).href,
  }),
  store: createListStore(),
});

/** Before the page is hydrated nothing is open. */
const BEFORE = LIST_SESSION.getState();

export function useListState(): ListState {
  return useSyncExternalStore(LIST_SESSION.subscribe, LIST_SESSION.getState, () => BEFORE);
}
