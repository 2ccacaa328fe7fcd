import type { Writer } from "./block";
import { capital, spellCount, spellDay, spellPeriod, spellShare } from "./spell";

const SITES = ["Ponts Neufs", "Open Vensters", "Belgica Nova", "Terra Nostra", "Focus Horizon"];

/** Readers of a site; the sentence with the period comes first, the others in any order. */
export const writeTraffic: Writer = (pick, language) => {
  const french = language === "fr";
  const site = pick.one(SITES);
  const siteId = site.toLowerCase().replace(" ", "-");
  const period = spellPeriod(pick, language);
  const visitors = spellCount(pick, language, 2100, 900_000);
  const views = spellCount(pick, language, 2100, 900_000);
  const countries = spellCount(pick, language, 21, 180);
  const domestic = pick.integer(1, 99);
  const [minutes, seconds] = [pick.integer(2, 9), pick.integer(10, 59)];
  const tenths = pick.integer(11, 99);
  const rate = `${Math.floor(tenths / 10)},${tenths % 10}`;
  const first = french
    ? pick.one([
        `${capital(period.text)}, le site ${site} a compté ${visitors.text} visiteurs uniques.`,
        `Le site ${site} a été consulté par ${visitors.text} visiteurs uniques ${period.text}.`,
      ])
    : pick.one([
        `${capital(period.text)} telde de website ${site} ${visitors.text} unieke bezoekers.`,
        `De website ${site} had ${visitors.text} unieke bezoekers ${period.text}.`,
      ]);
  const share = (percent: number): string => spellShare(pick, language, percent);
  const time = pick.one(
    french
      ? [
          `${minutes}:${seconds} minutes`,
          `${minutes} minutes ${seconds} secondes`,
          `${minutes} minutes et ${seconds} secondes`,
        ]
      : [`${minutes}:${seconds} minuten`, `${minutes} minuten en ${seconds} seconden`],
  );
  const context = `${period.value} context`;
  const others: readonly (readonly [string, readonly string[]])[] = [
    [
      french
        ? `Au total, ${views.text} pages ont été vues.`
        : `In totaal werden ${views.text} pagina's bekeken.`,
      [`figure traffic.page_views ${views.value} pages exact ${siteId} ${context}`],
    ],
    [
      french
        ? `${share(domestic)} des visiteurs venaient de Belgique et ${share(100 - domestic)} de l'étranger.`
        : `${share(domestic)} van de bezoekers kwam uit België en ${share(100 - domestic)} uit het buitenland.`,
      [
        `figure traffic.share_domestic ${domestic / 100} 1 rounded visitors ${context}`,
        `figure traffic.share_abroad ${(100 - domestic) / 100} 1 rounded visitors ${context}`,
      ],
    ],
    [
      french
        ? `Les visiteurs venaient de ${countries.text} pays.`
        : `De bezoekers kwamen uit ${countries.text} landen.`,
      [`figure traffic.countries ${countries.value} countries exact visitors ${context}`],
    ],
    [
      french ? `Une visite durait en moyenne ${time}.` : `Een bezoek duurde gemiddeld ${time}.`,
      [`figure traffic.visit_duration ${minutes * 60 + seconds} s rounded ${siteId} ${context}`],
    ],
    [
      french ? `Chaque visite comptait ${rate} pages.` : `Elk bezoek telde ${rate} pagina's.`,
      [`figure traffic.pages_per_visit ${tenths / 10} pages-per-visit rounded ${siteId} ${context}`],
    ],
  ];
  const chosen = pick.some(others, 0, others.length);
  return {
    text: [first, ...chosen.map(([text]) => text)].join(" "),
    facts: [
      `presence ministry website active mention “${site}”`,
      `figure traffic.unique_visitors ${visitors.value} visitors exact ${siteId} ${period.value} stated`,
      ...chosen.flatMap(([, facts]) => facts),
    ],
  };
};

/** A day on which a site went online. */
export const writeLaunch: Writer = (pick, language) => {
  const day = spellDay(pick, language, pick.integer(2012, 2023));
  const site = pick.one(SITES);
  const text =
    language === "fr"
      ? `Le site ${site} a été lancé le ${day.text}.`
      : `De website ${site} werd op ${day.text} gelanceerd.`;
  return {
    text,
    facts: [`event site_launched ${day.value}`, `presence ministry website active mention “${site}”`],
  };
};
