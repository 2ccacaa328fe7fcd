import type { Reference } from "../../src/domain/editorial";
import { Gazetteer } from "../../src/extract/gazetteer";
import { readEditorialFolder } from "../../src/cli/readEditorialFolder";
import {
  capital,
  type DocumentLanguage,
  type Pick,
  spellAmount,
  spellCount,
  spellDay,
  spellPeriod,
  spellShare,
} from "./spell";

/** A passage of an answer with what must come out of it. */
export interface Block {
  readonly text: string;
  /** `presence …`, `figure …`, `event …`, `unresolved …`, as `findLines` in the test writes them. */
  readonly facts: readonly string[];
}

/** Writes one kind of passage. What it says of the ministry and of channels it must not say twice in a document. */
type Writer = (pick: Pick, language: DocumentLanguage, channels: string[]) => Block;

const { reference } = readEditorialFolder(undefined).editorial;
const SPELLINGS = spellingsOf(reference);
const UNKNOWN = ["Atlantis", "Trantor", "Ys", "Port Zéphyr", "Brigadoon", "Minas Tirith"];

/** A list of posts on one channel, worded as complete or as examples, in one of many forms. */
const writeList: Writer = (pick, language, channels) => {
  const channel = channels.pop() ?? "Facebook";
  const posts = pick.some([...SPELLINGS[language].keys()], 2, 9);
  const names = posts.map((postId) => pick.one(SPELLINGS[language].get(postId) ?? []));
  const unknown = pick.some(UNKNOWN, 0, 2);
  const all = pick.some([...names, ...unknown], names.length + unknown.length, names.length + unknown.length);
  const isComplete = pick.integer(0, 3) > 0;
  const leads = isComplete ? COMPLETE_LEADS[language] : EXAMPLE_LEADS[language];
  const lead = pick.one(leads)(channel, all.length);
  const basis = isComplete ? "complete-list" : "mention";
  const channelId = channel.toLowerCase();
  const counted = lead.includes(` ${all.length} `) ? [`unresolved ${all.length}: not-understood`] : [];
  return {
    text: `${lead}:${enumerate(pick, language, all)}`,
    facts: [
      ...counted,
      ...names.map((name, index) => `presence ${posts[index]} ${channelId} active ${basis} “${name}”`),
      ...unknown.map((name) => `unresolved ${name}: not-in-gazetteer (${channelId})`),
    ],
  };
};

type Lead = (channel: string, count: number) => string;

const COMPLETE_LEADS: Readonly<Record<DocumentLanguage, readonly Lead[]>> = {
  fr: [
    (channel) => `Les postes qui ont un compte ${channel} sont les suivants`,
    (channel, count) => `Voici les ${count} postes qui disposent d'un compte ${channel}`,
    (channel) => `Les ambassades et consulats suivants sont présents sur ${channel}`,
    (channel) => `La liste complète des postes actifs sur ${channel} est la suivante`,
    (channel) => `Sur ${channel}, on trouve les postes suivants`,
  ],
  nl: [
    (channel) => `De volgende posten hebben een account op ${channel}`,
    (channel) => `De posten die actief zijn op ${channel}, zijn de volgende`,
    (channel, count) => `Dit zijn de ${count} posten die aanwezig zijn op ${channel}`,
    (channel) => `Hieronder de ambassades en consulaten met een profiel op ${channel}`,
    (channel) => `De volledige lijst van posten op ${channel} luidt als volgt`,
  ],
};
const EXAMPLE_LEADS: Readonly<Record<DocumentLanguage, readonly Lead[]>> = {
  fr: [
    (channel) => `Certains postes utilisent aussi un compte ${channel}, par exemple`,
    (channel) => `Plusieurs ambassades publient sur ${channel}, notamment`,
  ],
  nl: [
    (channel) => `Sommige posten zijn ook actief op ${channel}, bijvoorbeeld`,
    (channel) => `Enkele ambassades gebruiken een account op ${channel}, waaronder`,
  ],
};

function enumerate(pick: Pick, language: DocumentLanguage, names: readonly string[]): string {
  const and = language === "fr" ? "et" : "en";
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1);
  return pick.one([
    () => ` ${names.join(", ")}.`,
    () => ` ${others.join(", ")} ${and} ${last}.`,
    () => ` ${others.join(" ; ")} ; ${and} ${last}.`,
    () => `\n${names.map((name) => `- ${name}`).join(";\n")}.`,
    () => `\n${names.map((name) => `• ${name}`).join("\n")}.`,
    () => `\n${names.join("\n")}.`,
    () => `\n${others.join(",\n")}\n${and} ${last}.`,
    () => `\n${names.map((name, index) => `${index + 1}) ${name}`).join("\n")}.`,
    () => ` ${names.map((name, index) => `${index + 1}) ${name}`).join(", ")}.`,
  ])();
}

/** Channels of the ministry itself, used, planned or considered. */
const writeMention: Writer = (pick, language, channels) => {
  const [used = "", planned = "", considered = ""] = [channels.pop(), channels.pop(), channels.pop()];
  const told: readonly (readonly [string, string, string])[] =
    language === "fr"
      ? [
          [`Le SPF dispose d'un compte ${used}.`, used, "active"],
          [`Le ministère sera prochainement présent sur ${planned}.`, planned, "planned"],
          [`Le département envisage d'ouvrir un compte ${considered}.`, considered, "considered"],
        ]
      : [
          [`De FOD beschikt over een account op ${used}.`, used, "active"],
          [`Het ministerie zal binnenkort actief zijn op ${planned}.`, planned, "planned"],
          [`Het departement overweegt een account op ${considered}.`, considered, "considered"],
        ];
  const chosen = pick.some(told, 1, 3);
  return {
    text: chosen.map(([text]) => text).join(" "),
    facts: chosen.map(
      ([, channel, status]) => `presence ministry ${channel.toLowerCase()} ${status} mention “${channel}”`,
    ),
  };
};

const PURPOSES = {
  hardware: { fr: ["du matériel informatique", "des ordinateurs"], nl: ["hardware", "computers"] },
  software: { fr: ["des logiciels", "des licences"], nl: ["software", "licenties"] },
  audiovisual: { fr: ["du matériel audiovisuel", "des caméras"], nl: ["audiovisueel materiaal", "camera's"] },
  training: { fr: ["des formations"], nl: ["opleidingen", "vormingen"] },
  other: { fr: ["des voyages", "de la décoration"], nl: ["reizen", "meubelen"] },
} as const;

const SPENDERS = {
  ministry: { fr: "le ministère", nl: "het ministerie" },
  "press-service": { fr: "le service de presse", nl: "de persdienst" },
  posts: { fr: "les ambassades", nl: "de ambassades" },
} as const;

/** Amounts with purpose, spender and period, in sentences or in a list. */
const writeAmounts: Writer = (pick, language) => {
  const french = language === "fr";
  const spender = pick.one(Object.keys(SPENDERS) as (keyof typeof SPENDERS)[]);
  const who = SPENDERS[spender][language];
  const period = spellPeriod(pick, language);
  const isEstimate = pick.integer(0, 2) === 0;
  const items = pick.some(Object.keys(PURPOSES) as (keyof typeof PURPOSES)[], 1, 3).map((purpose) => {
    const name: string = pick.one<string>(PURPOSES[purpose][language]);
    const amount = spellAmount(pick, language);
    return { purpose, name, amount };
  });
  const has = french
    ? spender === "posts"
      ? "ont dépensé"
      : "a dépensé"
    : spender === "posts"
      ? "hebben"
      : "heeft";
  const about = isEstimate ? (french ? "environ " : "ongeveer ") : "";
  const joined = items
    .map(({ name, amount }) => `${about}${amount.text} ${french ? "pour" : "aan"} ${name}`)
    .join(french ? " et " : " en ");
  const bulleted = items
    .map(
      ({ name, amount }) =>
        `- ${name}${isEstimate ? (french ? " (estimation)" : " (raming)") : ""}: ${amount.text}`,
    )
    .join(pick.one(["; ", ";\n"]));
  const sentence = pick.one(
    french
      ? [
          `${capital(period.text)}, ${who} ${has} ${joined}.`,
          `${capital(period.text)}, ${who} ${has}: ${bulleted}.`,
        ]
      : [
          `${capital(period.text)} ${has} ${who} ${joined} besteed.`,
          `${capital(period.text)} ${has} ${who} besteed: ${bulleted}.`,
        ],
  );
  return {
    text: sentence,
    facts: items.map(({ purpose, amount }) => {
      const qualifier = isEstimate ? "estimate" : amount.rounded ? "rounded" : "exact";
      return `figure budget.${purpose} ${amount.value} EUR ${qualifier} ${spender} ${period.value}`;
    }),
  };
};

const OFFICES = {
  "head-office": { fr: "à l'administration centrale", nl: "op het hoofdbestuur" },
  "press-service": { fr: "au service de presse", nl: "bij de persdienst" },
  posts: { fr: "dans les ambassades", nl: "in de ambassades" },
} as const;

/** Full-time equivalents. */
const writeStaff: Writer = (pick, language) => {
  const office = pick.one(Object.keys(OFFICES) as (keyof typeof OFFICES)[]);
  const where = OFFICES[office][language];
  const count = spellCount(pick, language, 2, 60);
  const unit = pick.one(
    language === "fr"
      ? ["ETP", "équivalents temps plein", "équivalents à temps plein"]
      : ["VTE", "voltijdse equivalenten", "VTE's"],
  );
  const text = pick.one(
    language === "fr"
      ? [
          `Au total, ${count.text} ${unit} travaillent ${where}.`,
          `${capital(where)}, ${count.text} ${unit} y travaillent.`,
        ]
      : [
          `In totaal werken ${count.text} ${unit} ${where}.`,
          `${capital(where)} werken ${count.text} ${unit}.`,
        ],
  );
  return { text, facts: [`figure staffing.fte ${count.value} FTE exact ${office} `] };
};

const SITES = ["Ponts Neufs", "Open Vensters", "Belgica Nova", "Terra Nostra", "Focus Horizon"];

/** Readers of a site; the sentence with the period comes first, the others in any order. */
const writeTraffic: Writer = (pick, language) => {
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

/** A survey of posts on newsletters. */
const writeSurvey: Writer = (pick, language) => {
  const french = language === "fr";
  const year = pick.integer(2012, 2023);
  const asked = spellCount(pick, language, 40, 99);
  const senders = pick.integer(21, 39);
  const soon = spellCount(pick, language, 2, 9);
  const considering = spellCount(pick, language, 2, 9);
  const percent = pick.integer(10, 90);
  const share = spellShare(pick, language, percent);
  const social = pick.integer(10, 90);
  const first = french
    ? pick.one([
        `En ${year}, une enquête a été menée auprès des postes sur leurs bulletins d'information.`,
        `Le SPF a interrogé les postes en ${year} sur leurs newsletters.`,
      ])
    : pick.one([
        `In ${year} werd een enquête gehouden bij de posten over hun nieuwsbrieven.`,
        `De FOD heeft de posten in ${year} bevraagd over hun nieuwsbrieven.`,
      ]);
  const answered = french
    ? `${capital(asked.text)} postes ont répondu.`
    : `${capital(asked.text)} posten hebben geantwoord.`;
  const period = `${year}-01-01/${year}-12-31 context`;
  const of = "posts-answering";
  const results: readonly (readonly [string, readonly string[]])[] = [
    [
      french
        ? `${senders} postes (${share}) ont déclaré envoyer une newsletter.`
        : `${senders} posten (${share}) verklaarden een nieuwsbrief te versturen.`,
      [
        `figure survey.senders ${senders} posts exact ${of} ${period}`,
        `figure survey.share_senders ${percent / 100} 1 rounded ${of} ${period}`,
      ],
    ],
    [
      french
        ? `${capital(soon.text)} postes en enverront une prochainement.`
        : `${capital(soon.text)} posten zullen er binnenkort een versturen.`,
      [`figure survey.soon ${soon.value} posts exact ${of} ${period}`],
    ],
    [
      french
        ? `${capital(considering.text)} postes l'envisagent.`
        : `${capital(considering.text)} posten overwegen het.`,
      [`figure survey.considering ${considering.value} posts exact ${of} ${period}`],
    ],
    [
      french
        ? `${social} % des postes qui n'envoient pas de newsletter écrivent sur les réseaux sociaux.`
        : `${social} % van de posten die geen nieuwsbrief versturen, schrijft op sociale media.`,
      [`figure survey.share_nonsenders_social ${social / 100} 1 rounded posts-not-sending ${period}`],
    ],
  ];
  const chosen = pick.some(results, 1, results.length);
  return {
    text: [first, answered, ...chosen.map(([text]) => text)].join(" "),
    facts: [
      `event survey_held ${year}`,
      `figure survey.respondents ${asked.value} posts exact posts-asked ${period}`,
      ...chosen.flatMap(([, facts]) => facts),
    ],
  };
};

/** A sentence that says nothing of the kind, with a number that nobody can place. */
const writeFiller: Writer = (pick, language) => {
  const count = pick.integer(21, 99);
  const text = pick.one(
    language === "fr"
      ? [
          `Il y a ${count} chaises au jardin.`,
          `Le dossier compte ${count} annexes.`,
          `La réunion a rassemblé ${count} invités.`,
        ]
      : [
          `Er staan ${count} stoelen buiten.`,
          `De bijlage omvat ${count} bladen.`,
          `De vergadering telde ${count} gasten.`,
        ],
  );
  return { text, facts: [`unresolved ${count}: not-understood`] };
};

/** A day on which a site went online. */
const writeLaunch: Writer = (pick, language) => {
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

/** Passages that may come several times in a document. */
export const REPEATABLE: readonly Writer[] = [writeList, writeAmounts, writeStaff, writeFiller];
/** Passages of which a document has one at most: they speak of the same holder and site. */
export const SINGLE: readonly (readonly Writer[])[] = [
  [writeMention],
  [writeTraffic, writeLaunch],
  [writeSurvey],
];

/** Every post → its spellings in a language that stand for it alone. */
function spellingsOf({ posts, places, aliases, channels }: Reference) {
  const gazetteer = new Gazetteer({ posts, places, aliases, channels });
  const inLanguage = (language: DocumentLanguage): Map<string, string[]> =>
    new Map(
      posts.map(({ postId, placeId, labels }) => {
        const place = places.find((each) => each.placeId === placeId);
        const own = aliases.filter(
          (alias) => alias.postId === postId && ["", language].includes(alias.language),
        );
        const all = [labels[language], place?.names[language] ?? "", ...own.map(({ alias }) => alias)];
        const usable = all.filter((name) => {
          const resolution = gazetteer.resolve(name);
          return resolution.found && resolution.postId === postId;
        });
        return [postId, [...new Set(usable)]];
      }),
    );
  return { fr: inLanguage("fr"), nl: inLanguage("nl") };
}
