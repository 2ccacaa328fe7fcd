// Runs first, in an element of its own and in the syntax of 2015: a browser that cannot read the other scripts is one
// to tell. Each stands for what came with the oldest browsers in which the site works: Chrome 110 and Firefox 115, Safari
// 16.4 twice. What is older keeps the text as it was prerendered.
(function () {
  const root = document.documentElement;
  let canLookBehind = true;
  try {
    new RegExp("(?<=a)b");
  } catch (error) {
    canLookBehind = !(error instanceof SyntaxError);
  }
  if (canLookBehind && "toSorted" in Array.prototype && "DecompressionStream" in window) return;
  root.setAttribute("data-old-browser", "");
  document.addEventListener("DOMContentLoaded", function () {
    const notice = document.getElementById("old-browser");
    if (notice) notice.removeAttribute("hidden");
  });
})();
