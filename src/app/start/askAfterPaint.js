// Asks for the modules of the page as soon as its text is painted. The browser itself comes to them when it has read the
// whole page, which is late on a slow processor; asked for before, they would hold back the paint.
new PerformanceObserver((_paints, observer) => {
  observer.disconnect();
  for (const href of document.getElementById("root").dataset.modules?.split(" ") ?? []) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }
}).observe({ type: "paint" });
