// The page for addresses that do not exist speaks all languages. Where the address names one, only that one stays.
{
  const sections = [...document.querySelectorAll("section[lang]")];
  const parts = location.pathname.split("/");
  const spoken = sections.find(({ lang }) => parts.includes(lang));
  if (spoken) {
    for (const section of sections) section.hidden = section !== spoken;
    document.documentElement.lang = spoken.lang;
    document.title = spoken.dataset.title;
  }
}
