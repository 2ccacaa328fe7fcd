// Runs before the first paint: the theme that the reader chose, and the place on the page where the reader was
// when changing its language. A browser that keeps nothing shows the system's theme and the top of the page.
{
  const root = document.documentElement;

  // Anchors that were published under names which filter lists hide; changed before anything is looked for.
  const moved = location.hash
    .replace(/^#follow-up$/, "#question-draft")
    .replace(/^#newsletter-/, "#letters-");
  if (moved !== location.hash) history.replaceState(history.state, "", moved);

  const read = (storage, key) => {
    try {
      return window[storage].getItem(key);
    } catch {
      return null;
    }
  };

  const applyTheme = (theme) => {
    const chosen = theme === "light" || theme === "dark" ? theme : undefined;
    if (chosen) root.dataset.theme = chosen;
    else delete root.dataset.theme;
    document.querySelector("meta[name=color-scheme]").content = chosen ?? "light dark";
    for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
      const { scheme } = meta.dataset;
      meta.media = chosen ? (chosen === scheme ? "all" : "not all") : `(prefers-color-scheme: ${scheme})`;
    }
  };

  applyTheme(read("localStorage", "chancery:theme"));
  // From another window, and from the switch in this one.
  addEventListener("storage", ({ key, newValue }) => {
    if (key === "chancery:theme") applyTheme(newValue);
  });

  // Search engines want these whole, and only the browser knows where the site lies.
  addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll("link[hreflang]")) link.setAttribute("href", link.href);
  });

  const [href, top] = (read("sessionStorage", "chancery:place") ?? "").split(" ");
  if (href === location.href && performance.getEntriesByType("navigation")[0]?.type === "navigate") {
    // Nothing is painted until the place can be reached, so that nothing is seen to jump.
    root.dataset.arriving = "";
    root.dataset.place = top;
    document.addEventListener(
      "readystatechange",
      () => {
        scrollTo(0, Number(top));
        delete root.dataset.arriving;
      },
      { once: true },
    );
  }
  try {
    sessionStorage.removeItem("chancery:place");
  } catch {
    // Nothing was kept.
  }
}
