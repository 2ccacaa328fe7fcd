// Leads from the site's root to the reader's language. Without script the page offers all languages.
const offered = [...document.querySelectorAll("a[hreflang]")];
const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
const link = wanted
  .map((language) => offered.find((each) => each.hreflang === language))
  .find((each) => each !== undefined);
const fallback = offered.find((each) => each.hreflang === "en");
location.replace((link ?? fallback).href);
