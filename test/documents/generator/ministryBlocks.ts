import type { Writer } from "./block";
import { capital, spellAmount, spellCount, spellPeriod } from "./spell";

/** Channels of the ministry itself, used, planned or considered. */
export const writeMention: Writer = (pick, language, channels) => {
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
export const writeAmounts: Writer = (pick, language) => {
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
export const writeStaff: Writer = (pick, language) => {
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

/** A sentence that says nothing of the kind, with a number that nobody can place. */
export const writeFiller: Writer = (pick, language) => {
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
