import type { Writer } from "./block";
import { capital, spellCount, spellShare } from "./spell";

/** A survey of posts on newsletters. */
export const writeSurvey: Writer = (pick, language) => {
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
