import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

const reported = (names: readonly string[]): readonly string[] =>
  names.filter((name) => /: misspelt-word$/u.test(name));

test.each([
  "Le SPF Affaires étrangères envysage un compte sur Bluesky.",
  "Le SPF Affaires étrangères envissage un compte sur Bluesky.",
  "Le SPF Affaires étrangères evisage un compte sur Bluesky.",
  "Le SPF Affaires étrangères est présetn sur Bluesky.",
  "Le SPF Affaires étrangères eaxmine un compte sur Bluesky.",
  "Les montants consaocrés par les postes en 2014 sont: 500 euros.",
  "Les caméras ont coûté envviron 3.500 euros en 2017.",
  "Les caméras ont coûté 3.500 euros en rnai 2017.",
  "Ils ont consulté le site depuisla Belgique.",
  "En Chine, notre ambassade est présente sur Weido.",
  "En Corrée du Sud, notre ambassade est présente sur Weibo.",
])("reports the misspelt word of “%s”", (answer) => {
  expect(reported(readFrench(answer).names)).toHaveLength(1);
});

test.each([
  "De FOD Buitenlandse Zaken onclerzoekt een account op TikTok.",
  "De FOD Buitenlandse Zaken overwegt een account op TikTok.",
  "In 2017 investeerdede persdienst 1.300 euro in hardware.",
  "In 2017 investeerde de persdienst 1.300 euro in hradware.",
  "Drie posten zullen erweldra een nieuwsbrief versturen.",
])("reports the misspelt word of “%s”", (answer) => {
  expect(reported(readDutch(answer).names).length).toBeGreaterThan(0);
});

test.each([
  ["Les postesdu Brésil ont créé une application.", "postesdu"],
  ["Notre ambassadeest présente sur Weibo.", "ambassadeest"],
  ["Nos postesdiplomatiques sont présents sur Vimeo.", "postesdiplomatiques"],
  ["Trois ETP du service de pressechoisissent les images.", "pressechoisissent"],
  ["Quatre postes en enverront une, etsept postes l'envisagent.", "etsept"],
  ["Le SPFdispose de comptes sur Bluesky.", "SPFdispose"],
  ["Il y a eu, en datedu 14 mars, 56 nouveaux articles.", "datedu"],
  ["Il y a eu, en dte du 14 mars, 56 nouveaux articles.", "dte"],
  ["Le service dne presse a investi 5.000 euros.", "dne"],
  ["Nos postes au Brésil ont une application pous téléphones.", "pous"],
  ["Il y a sepqt postes qui l'envisagent.", "sepqt"],
  ["Le SPF est présent sur Face book.", "Face book"],
  ["Il y a eu, en dat/e du 20 avril, 73 nouveaux articles.", "dat/e"],
  ["Le site a été lancé le 15 janviser 2026.", "janviser"],
  ["Les caméras ont coûté 3.500 euros en mrs 2016.", "mrs"],
  ["Le sitte Horizons a été lancé en 2016.", "sitte"],
  ["Ils gèrent une application mobileappelée Belgica.", "mobileappelée"],
  ["Le sit Ponts Neufs compte 3.210 visiteurs uniques.", "sit"],
  ["Yammer vient d'êtreintroduit au SPF.", "êtreintroduit"],
  ["Il y a yeux autres postes qui l'envisagent.", "yeux"],
  ["Il y a rois postes qui l'envisagent.", "rois"],
  ["En 2021, lesite Ponts Neufs a compté 3.210 visiteurs uniques.", "lesite"],
  ["Deuxéquivalents temps plein travaillent à Bruxelles.", "Deuxéquivalents"],
  ["Ils ont envoyé, en date clu 20 avril, 73 nouveaux articles.", "clu"],
  ["L'ambassade à Nairobiutilise aussi Telegram.", "Nairobiutilise"],
  ["En Chineutilisent-ils encore Telegram à nos postes?", "Chineutilisent"],
  ["Le bulletin dd'information Horizons sera lancé en 2016.", "dd"],
  ["Enmai 2021, le site Ponts Neufs a compté 3.210 visiteurs uniques.", "Enmai"],
  ["Nos postes au résil ont créé une application.", "résil"],
  ["Il y a 56 nouvelles entrées sur le sie www.essai.be.", "sie"],
  ["Le si te Ponts Neufs compte 3.210 visiteurs uniques.", "si te"],
  ["En Chine, notre ambassade est présente sur We Chat.", "We Chat"],
  ["Il y a eu, en dat edu 20 avril, 73 nouveaux articles.", "dat edu"],
  ["Le bulletin d'in formation Horizons sera lancé en 2016.", "in"],
  ["Le site a eu, entre autres: - a nouveaux articles.", "a"],
  ["Les montantsconsacrés par les postes sont: 500 euros.", "montantsconsacrés"],
])("reports the word of “%s” that is glued, cut or wrong beside others", (answer, word) => {
  expect(readFrench(answer).names).toContain(`${word}: misspelt-word`);
});

test.each([
  ["De camera's kosttenongeveer € 4.750 in november 2016.", "kosttenongeveer"],
  ["Het ministerie is nit aanwezig op Facebook.", "nit"],
  ["Het ministerie heeft gen account op Facebook.", "gen"],
  ["De postenzetten samen veertien voltijdse equivalenten in.", "postenzetten"],
  ["De posten in India beheren een mobiele ap met de naam Welkom.", "ap"],
  ["Onze post en in India beheren samen een app.", "post en"],
  ["De poste nzetten samen veertien voltijdse equivalenten in.", "poste nzetten"],
  ["Drieposten zullen er weldra een versturen.", "Drieposten"],
  ["Vier posten versturen er een envijf posten overwegen het.", "envijf"],
  ["De FOD is actief op Facebook, en ond erzoekt een account op TikTok.", "ond erzoekt"],
  ["In 2017 investeerde de FOD 1.300 euro in har-dware.", "har-dware"],
  ["Onze posten in India beheren samen een mobiele azpp.", "azpp"],
  ["De websiteOpen Vensters telde 9.317 bezoekers.", "websiteOpen"],
  ["De camera's kostten 4.750 euro in uovember 2016.", "uovember"],
  ["Op Snapchat is de FOD ni-et aanwezig.", "ni-et"],
  ["De FOD onderzœkt een account op TikTok.", "onderzœkt"],
  ["De posten zetten samenveertien voltijdse equivalenten in.", "samenveertien"],
  ["Op Snapchat is de FOD niea aanwezig.", "niea"],
  ["Thee andere posten overwegen het.", "Thee"],
  ["De camera's kostenongeveer 4.750 euro.", "kostenongeveer"],
  ["De postenbesteedden 500 euro.", "postenbesteedden"],
  ["Onze posten hebben een mobiele appmet de naam Belgica.", "appmet"],
  ["De FOD Buitenlandse Zakenoverweegt een account op TikTok.", "Zakenoverweegt"],
  ["Onze ambassadev in Kenia gebruikt YouTube.", "ambassadev"],
])("reports the word of “%s” that is glued, cut or wrong beside others", (answer, word) => {
  expect(readDutch(answer).names).toContain(`${word}: misspelt-word`);
});

test("takes inflected, ordinary and known words, addresses and abbreviations for no misspelt terms", () => {
  const french =
    "Au printemps et longtemps après, le ministre et ses services mettront l'accent, grâce aux informations publiées, sur R&D (voir https://a.be/x_y?z=1 et @a_b). Votre profit: 12.";
  const dutch = "De kosten van Londen en Wenen en de banden met o.a. Peru's posten zijn bekend; zie e-mail.";
  expect([...reported(readFrench(french).names), ...reported(readDutch(dutch).names)]).toEqual([]);
});
