import type { ComponentType } from "react";
import { lazyPart, type LazyPart } from "../ui/hydration/lazyPart";
import { SCREENS, type Screen } from "../view-state/address";
import { messagesOfScreen, SCREEN_ROWS } from "./screens";
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
    lazyPart<object>(() => loadScreen(screen), { messages: messagesOfScreen(screen), Waiting: Loading }),
  ]),
) as Readonly<Record<Screen, LazyPart<object>>>;
