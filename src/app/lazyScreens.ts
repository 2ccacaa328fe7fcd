import type { ComponentType } from "react";
import { lazyPart, type LazyPart } from "../ui/hydration/lazyPart";
import type { Screen } from "../view-state/address";
import { SCREEN_MESSAGES } from "./screenMessages";
import { Loading } from "./states";

/** Each screen is a file of its own, loaded with its messages when it is asked for. */
export const LAZY_SCREENS: Readonly<Record<Screen, LazyPart<object>>> = {
  accessibility: lazyScreen(
    "accessibility",
    async () => (await import("../features/accessibility/Accessibility")).Accessibility,
  ),
  overview: lazyScreen("overview", async () => (await import("../features/overview/Overview")).Overview),
  coverage: lazyScreen("coverage", async () => (await import("../features/coverage/Coverage")).Coverage),
  budget: lazyScreen("budget", async () => (await import("../features/budget/Budget")).Budget),
  traffic: lazyScreen("traffic", async () => (await import("../features/traffic/Traffic")).Traffic),
  newsletters: lazyScreen(
    "newsletters",
    async () => (await import("../features/newsletters/Newsletters")).Newsletters,
  ),
  compare: lazyScreen("compare", async () => (await import("../features/compare/Compare")).Compare),
  questions: lazyScreen("questions", async () => (await import("../features/questions/Questions")).Questions),
  source: lazyScreen("source", async () => (await import("../features/source/Source")).Source),
  dossier: lazyScreen("dossier", async () => (await import("./dossier/Dossier")).Dossier),
};

function lazyScreen(screen: Screen, fetchScreen: () => Promise<ComponentType>): LazyPart<object> {
  return lazyPart<object>(fetchScreen, { messages: SCREEN_MESSAGES[screen], Waiting: Loading });
}
