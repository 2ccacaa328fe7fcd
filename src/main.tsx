import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App, type AppProps } from "./app/App";
import { createQueryClient, datasetQuery } from "./app/datasetQuery";
import { FailedBanner } from "./app/FailedBanner";
import { LAZY_SCREENS } from "./app/lazyScreens";
import { reloadOnce, reloadOnceAfterDeploy } from "./app/reloadOnceAfterDeploy";
import { SCREEN_MESSAGES } from "./app/screenMessages";
import { fetchI18n, fetchMessageGroup, hasMessageGroup } from "./i18n/catalogs";
import { chooseLanguage, INTERFACE_LANGUAGES } from "./i18n/languages";
import { formatPath, parsePath, type Screen } from "./view-state/address";

/** All pages lie two folders below the site's root. */
const SITE_ROOT = new URL("../../", location.href);

// Without its messages a page stays as it was prerendered.
start().catch((error: unknown) => {
  if (!reloadOnce()) throw error;
});

async function start() {
  reloadOnceAfterDeploy();
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
  const query = datasetQuery(dataUrl);
  const [i18n] = await Promise.all([
    fetchI18n(language, screen && SCREEN_MESSAGES[screen]),
    queryClient.prefetchQuery(query),
  ]);
  const prepareScreen = (wanted: Screen) =>
    LAZY_SCREENS[wanted].load({
      loadMessages: (group) => fetchMessageGroup(i18n, language, group),
      hasMessages: (group) => hasMessageGroup(i18n, group),
    });
  // What was prerendered is taken over whole; a failure shows when the screen is drawn.
  if (screen) await prepareScreen(screen)?.catch(() => undefined);
  const props: AppProps = {
    language,
    i18n,
    queryClient,
    dataUrl,
    base,
    screens: LAZY_SCREENS,
    prepareScreen,
  };
  if (container.childElementCount === 0) {
    createRoot(container).render(<App {...props} />);
  } else if (queryClient.getQueryData(query.queryKey)) {
    // In slices: as one task it would leave the reader's taps and scrolling unanswered.
    startTransition(() => void hydrateRoot(container, <App {...props} />));
  } else {
    showFailure(container, props);
  }
}

/** Without data the page stays readable as it was built; a banner above it says what failed. */
function showFailure(container: HTMLElement, props: AppProps) {
  const box = document.createElement("div");
  container.before(box);
  const banner = createRoot(box);
  const succeed = () => {
    banner.unmount();
    box.remove();
    hydrateRoot(container, <App {...props} />);
  };
  banner.render(<FailedBanner {...props} onSuccess={succeed} />);
}
