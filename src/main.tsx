import "./ui/styles/layers.css";
import "./ui/styles/tokens.css";
import "./ui/styles/channelColours.css";
import "./ui/styles/base.css";
import "./ui/styles/text.css";
import "./ui/styles/controls.css";
import "./ui/styles/print.css";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { announceStart } from "./app/start/announceStart";
import { App } from "./app/App";
import { createQueryClient, datasetQuery } from "./app/datasetQuery";
import { LAZY_SCREENS } from "./app/lazyScreens";
import { comparesSources, messagesOfScreen, parsePath } from "./app/screens";
import { fetchCatalog, fetchMessageGroup, hasMessageGroup } from "./i18n/catalogs";
import { prepareFormats } from "./i18n/formats";
import { chooseLanguage, INTERFACE_LANGUAGES } from "./i18n/languages";
import type { ShippedSource } from "./ui/answer/openedDocument";
import { formatPath, type Screen } from "./view-state/address";

/** All pages lie two folders below the site's root. */
const SITE_ROOT = new URL("../../", location.href);

// Without messages, data or its screen a page stays as it was prerendered, and says so.
start().catch((error: unknown) => {
  announceStart("failed");
  throw error;
});

async function start() {
  // A task of its own: beside running all that the page needs at first, it would be a long one.
  await new Promise((resolve) => setTimeout(resolve));
  // `oldBrowser.js` has said so; the page stays as it was prerendered.
  if (document.documentElement.hasAttribute("data-old-browser")) return;
  const base = SITE_ROOT.pathname.slice(0, -1);
  const { language, screen } = parsePath(location.pathname.slice(base.length), INTERFACE_LANGUAGES);
  if (!language) {
    location.replace(
      `${import.meta.env.BASE_URL}${formatPath(chooseLanguage(navigator.languages), "overview").slice(1)}`,
    );
    return;
  }
  const queryClient = createQueryClient();
  const container = document.getElementById("root");
  if (!container) throw new Error("the page has no element #root");
  const dataUrl = new URL(container.dataset["answer"] ?? "", location.href).href;
  const sources = readSources(container);
  const awaited = Promise.all([
    fetchCatalog(language, screen && messagesOfScreen(screen)),
    queryClient.fetchQuery(datasetQuery(dataUrl)),
  ]);
  prepareFormats(language);
  const [catalog, shipped] = await awaited;
  const prepareScreen = (wanted: Screen) =>
    LAZY_SCREENS[wanted].load({
      loadMessages: (group) => fetchMessageGroup(catalog, language, group),
      hasMessages: (group) => hasMessageGroup(catalog, group),
    });
  if (screen) {
    const compared = comparesSources(screen) ? sources.slice(0, 2) : [];
    await Promise.all([
      prepareScreen(screen),
      ...compared.map(({ url }) => queryClient.fetchQuery(datasetQuery(url))),
    ]);
  }
  const app = (
    <App
      language={language}
      catalog={catalog}
      queryClient={queryClient}
      shipped={shipped}
      sources={sources}
      base={base}
      screens={LAZY_SCREENS}
      prepareScreen={prepareScreen}
      onHydrated={() => announceStart("hydrated")}
    />
  );
  if (container.childElementCount === 0) {
    createRoot(container).render(app);
    return;
  }
  // React empties a page on an exception that nothing in it keeps: what was prerendered then comes back.
  const prerendered = container.cloneNode(true) as HTMLElement;
  const onUncaughtError = (error: unknown) => {
    reportError(error);
    container.replaceWith(prerendered);
    announceStart("broken");
  };
  // What was translated before it was hydrated has other texts than React expects, which then draws it anew.
  const onRecoverableError = (error: unknown) => {
    const isTranslated = [prerendered, container].some((each) => each.querySelector("font"));
    if (!isTranslated) reportError(error);
  };
  // What was prerendered is taken over in slices: as one task it would leave the reader's taps unanswered.
  startTransition(() => void hydrateRoot(container, app, { onUncaughtError, onRecoverableError }));
}

/** The data packages that the site ships, as the page names them. */
function readSources(container: HTMLElement): readonly ShippedSource[] {
  const named = JSON.parse(container.dataset["sources"] ?? "[]") as readonly ShippedSource[];
  return named.map((source) => ({ ...source, url: new URL(source.url, location.href).href }));
}
