// Runs before the first paint too: says in words when a page that can be read is not hydrated, or is without its
// stylesheet. Whatever else of the site may be missing, this is there.
{
  const PATIENCE_MS = 5000;
  const RETRY_MS = 10_000;
  let life = "starting";
  /** @type {Set<HTMLLinkElement>} */
  const lostStyles = new Set();

  const find = () => document.getElementById("start-notice");

  const show = () => {
    const isTold = ["slow", "failed", "broken", "unreachable"].includes(life);
    const state = isTold ? life : lostStyles.size > 0 ? "styles" : undefined;
    const notice = find();
    // A browser that is too old has been told already.
    if (!notice || document.documentElement.hasAttribute("data-old-browser")) return;
    for (const text of notice.querySelectorAll("[data-state]"))
      text.hidden = text.getAttribute("data-state") !== state;
    notice.hidden = state === undefined;
  };

  /** @param {string} next */
  const become = (next) => {
    if (life === "hydrated") return;
    life = next;
    show();
  };

  setTimeout(() => life === "starting" && become("slow"), PATIENCE_MS);
  addEventListener("chancery:hydrated", () => become("hydrated"));
  addEventListener("chancery:failed", () => become("failed"));
  const isStyles = (target) => target instanceof HTMLLinkElement && target.rel === "stylesheet";
  const loseStyles = (link) => {
    lostStyles.add(link);
    show();
  };
  // Asked of the sheet itself: what the page looks like would have it styled and laid out at once.
  /** @param {HTMLLinkElement} link */
  const isWhole = ({ sheet }) => {
    const last = [...(sheet?.cssRules ?? [])].pop();
    return last instanceof CSSStyleRule && last.style.getPropertyValue("--whole") === "1";
  };
  // No other event passes the window by.
  document.addEventListener(
    "load",
    ({ target }) => {
      if (isStyles(target) && !isWhole(target)) loseStyles(target);
    },
    { capture: true },
  );
  addEventListener("chancery:broken", () => {
    life = "broken";
    show();
  });
  addEventListener(
    "error",
    ({ target, filename }) => {
      const entry = document.querySelector("script[type=module][src]");
      if (isStyles(target)) loseStyles(target);
      else if (entry && (target === entry || filename === entry.src)) become("failed");
    },
    { capture: true },
  );

  const fetchAnew = (url) => fetch(url, { cache: "reload", signal: AbortSignal.timeout(RETRY_MS) });

  /** The browser may keep what arrived damaged: it is asked for anew before the page is. */
  const reload = async () => {
    become("slow");
    const parts = document.querySelectorAll("script[src], link[rel=modulepreload], link[rel=stylesheet]");
    const kept = [...parts].map((part) => fetchAnew(part.src ?? part.href).catch(() => undefined));
    try {
      const [page] = await Promise.all([fetchAnew(location.href), ...kept]);
      if (life === "hydrated") return;
      if (page.ok) return location.reload();
    } catch {
      // No answer.
    }
    become("unreachable");
  };

  const loadStyles = async () => {
    const links = [...lostStyles];
    lostStyles.clear();
    show();
    for (const link of links) {
      await fetchAnew(link.href).catch(() => undefined);
      const anew = link.cloneNode();
      // Firefox also keeps sheets of its own by their address, damaged ones too.
      anew.href = `${link.href.split("?", 1)[0]}?${Date.now()}`;
      link.replaceWith(anew);
    }
  };

  addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("#start-notice button");
    if (!button) return;
    if (button.name === "close") find().hidden = true;
    else if (life === "hydrated") void loadStyles();
    else void reload();
  });
}
