import type { I18n } from "@lingui/core";
import { lazy, type ComponentType } from "react";
import { fetchMessages } from "../i18n/catalogs";
import type { InterfaceLanguage } from "../i18n/languages";
import type { Screen } from "../view-state/address";
import type { Screens } from "./App";
import { SCREEN_MESSAGES } from "./screenMessages";

const LOADERS: Readonly<Record<Screen, () => Promise<ComponentType>>> = {
  accessibility: async () => (await import("../features/accessibility/Accessibility")).Accessibility,
  overview: async () => (await import("../features/overview/Overview")).Overview,
  coverage: async () => (await import("../features/coverage/Coverage")).Coverage,
  budget: async () => (await import("../features/budget/Budget")).Budget,
  traffic: async () => (await import("../features/traffic/Traffic")).Traffic,
  newsletters: async () => (await import("../features/newsletters/Newsletters")).Newsletters,
  compare: async () => (await import("../features/compare/Compare")).Compare,
  questions: async () => (await import("../features/questions/Questions")).Questions,
  source: async () => (await import("../features/source/Source")).Source,
  dossier: async () => (await import("./dossier/Dossier")).Dossier,
};

/** Each screen is a file of its own, loaded with its messages when it is opened. */
export function createLazyScreens(i18n: I18n, language: InterfaceLanguage): Screens {
  const lazyScreen = (screen: Screen) =>
    lazy(async () => {
      const [component] = await Promise.all([
        LOADERS[screen](),
        fetchMessages(i18n, language, SCREEN_MESSAGES[screen]),
      ]);
      return { default: component };
    });
  return {
    accessibility: lazyScreen("accessibility"),
    overview: lazyScreen("overview"),
    coverage: lazyScreen("coverage"),
    budget: lazyScreen("budget"),
    traffic: lazyScreen("traffic"),
    newsletters: lazyScreen("newsletters"),
    compare: lazyScreen("compare"),
    questions: lazyScreen("questions"),
    source: lazyScreen("source"),
    dossier: lazyScreen("dossier"),
  };
}
