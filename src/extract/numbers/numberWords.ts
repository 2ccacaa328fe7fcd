/** Number words from two up, in lower case. The word for one counts nothing: in both languages it is also an article. */
export function numberWords(language: "fr" | "nl"): ReadonlyMap<string, number> {
  return language === "fr" ? frenchNumbers() : dutchNumbers();
}

function frenchNumbers(): Map<string, number> {
  const small =
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
      " ",
    );
  const tens = ["vingt", "trente", "quarante", "cinquante", "soixante"];
  const words = new Map<string, number>();
  small.forEach((word, index) => words.set(word, index + 1));
  tens.forEach((ten, index) => {
    const base = (index + 2) * 10;
    words.set(ten, base);
    small.slice(0, base === 60 ? 19 : 9).forEach((unit, unitIndex) => {
      const joined = unit === "un" || (base === 60 && unit === "onze") ? "-et-" : "-";
      words.set(`${ten}${joined}${unit}`, base + unitIndex + 1);
    });
  });
  words.set("quatre-vingts", 80);
  small.forEach((unit, index) => words.set(`quatre-vingt-${unit}`, 81 + index));
  words.set("septante", 70).set("nonante", 90);
  small.slice(0, 9).forEach((unit, index) => {
    const joined = unit === "un" ? "-et-" : "-";
    words.set(`septante${joined}${unit}`, 71 + index).set(`nonante${joined}${unit}`, 91 + index);
  });
  words.set("cent", 100).set("mille", 1000);
  words.delete("un");
  return words;
}

function dutchNumbers(): Map<string, number> {
  const units = "een twee drie vier vijf zes zeven acht negen".split(" ");
  const teens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
  const tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");
  const words = new Map<string, number>();
  units.forEach((word, index) => words.set(word, index + 1));
  teens.forEach((word, index) => words.set(word, index + 10));
  tens.forEach((ten, index) => {
    const base = (index + 2) * 10;
    words.set(ten, base);
    units.forEach((unit, unitIndex) => {
      words.set(`${unit}${unit.endsWith("e") ? "ën" : "en"}${ten}`, base + unitIndex + 1);
    });
  });
  units.slice(1).forEach((unit, index) => words.set(`${unit}honderd`, (index + 2) * 100));
  words.set("honderd", 100).set("duizend", 1000);
  words.delete("een");
  return words;
}
