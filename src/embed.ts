import { showFiltered } from "./app/embeds/showFiltered";

// It may be there before the page has been read.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => void showFiltered());
else void showFiltered();
