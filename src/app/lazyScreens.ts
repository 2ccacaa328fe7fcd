import type { ComponentType } from "react";
import { lazyComponent, type LazyComponent } from "../ui/hydration/lazyComponent";
import type { Screen } from "../view-state/address";
import { messagesOfScreen, SCREEN_ROWS, SCREENS } from "./screens";
import { Loading } from "./states";

/** Loads a screen's own file. */
export function loadScreen(screen: Screen): Promise<ComponentType> {
  return screen === "dossier" ? loadDossier() : SCREEN_ROWS[screen].load();
}

async function loadDossier(): Promise<ComponentType> {
  return (await import("./dossier/Dossier")).Dossier;
}

/** Each screen is loaded with its messages when it is asked for. */
export const LAZY_SCREENS = Object.fromEntries(
  SCREENS.map((screen) => [
    screen,
    lazyComponent<object>(() => loadScreen(screen), { messages: messagesOfScreen(screen), Waiting: Loading }),
  ]),
) as Readonly<Record<Screen, LazyComponent<object>>>;
