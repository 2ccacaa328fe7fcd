import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

const reported = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.endsWith(": stray-sign"));

test.each([
  "En Chine, notre ambassade est présente sur We%ibo.",
  "Le bulletin d'in)formation Horizons est envoyé.",
  "Le SPF Affaires étrangères est présent sur Flickr,.Vimeo.",
  "Le ministère est présent + sur Flickr et T_witter.",
])("reports the sign that is out of place in “%s”", (answer) => {
  expect(reported(readFrench(answer).names)).not.toEqual([]);
});

test.each([
  ["Le SPF est présent sur Vimeo. ?Ouverts à tous, ils lisent.", "?Ouverts"],
  ["Le site a eu, entre autres: - B nouveaux articles.", "B"],
  ["Il a dépensé 900 euros pour des logiciels. our le reste, rien.", "logiciels."],
  ["Le site compte 37 articles; ! 8 nouveaux articles.", "!"],
  ["Logiciels, estimation (2014-2016)? 2.500 euros.", "(2014-2016)?"],
  ["Notre ambassade utilise Vimeo.b, Le compte existe.", "Vimeo.b,"],
  ["Twaalf.voltijdse équivalents", "Twaalf.voltijdse"],
  ["Le site www€.essai.be est neuf.", "www€.essai.be"],
  ["Les caméras coûtent 10 euros.\nb! Les postes ont dépensé 20 euros.", "b!"],
  ["Les caméras coûtent 10 euros.\nb=) Les postes ont dépensé 20 euros.", "b=)"],
  ["Le matériel (hardware)• estimation: 5.000 euros.", "(hardware)•"],
  ["Cela est déci&dé ici.", "déci&dé"],
  ["Deux postes ont dit qu'i,ls en diffuseront une.", "qu'i,ls"],
  ["Il envisage un compte« Sur Vimeo, il n'est pas.", "compte« Sur"],
  ["Il a acheté des logiciels- Pour le matériel, rien.", "logiciels-"],
  ["Le site est en ligne depuis le 3 novembre 2025– Tout va bien.", "2025–"],
  ["Deux autres postes ont affirmé qu;'ils l'envisagent.", "qu;'ils"],
  ["Ces postes sont sur Flickr: Rome, Toki.o.", "Toki.o."],
  ["Le SPF est présent sur Vimeo, Les postes envisagent Flickr.", "Vimeo,"],
  ["Le coût est de u 250 000 euros.", "u"],
  ["Le bulletin Horizons of.Belgium sera lancé en 2016.", "of.Belgium"],
  ["Il étudie LinkedIn pour les recrutements: Un média interne est Yammer.", "recrutements:"],
  ["Le site existe depuis le 3 mai 2016« Jusqu'au 15 mars, rien.", "2016« Jusqu'au"],
  ["Le site existe depuis le 3 mai 2016 » Depuis le 15 mars, rien.", "2016 »"],
  ["Formations: 300 euros (estimation)«\n- voyages: 8 150 euros.", "(estimation)« -"],
  ["Il y a 56 articles sur le sitewww.essai.be: 37 nouveaux.", "sitewww.essai.be:"],
  ["Il y a 56 articles sur le sitehttps://essai.be: 37 nouveaux.", "sitehttps://essai.be:"],
  ["Le site www. essai.be est neuf. Tout va bien.", "www."],
  ["Le site www.es sai.be est neuf. Tout va bien.", "www.es"],
  ["Il y a 3.210 visiteur s. Le site est neuf.", "s."],
  ["Il y a 3.210 visiteur s. 48 % sont en Belgique.", "s."],
  ["Il y a une page et. Le site est neuf.", "et."],
  ["Nairobi utilise Telegram.b|) Le compte existe.", "Telegram.b|)"],
  ["Drei |postes en enverront une.", "|postes"],
  ["En Chine notre -ambassade est présente.", "-ambassade"],
  ["Le site est neuf depuis 2025. pour les postes, rien.", "2025."],
  ["Il envisage un compte sur.Bluesky aussi.", "sur.Bluesky"],
  ["Nairobi utilise Telegram.b-) Le compte existe.", "Telegram.b-)"],
  ["Le matériel a coûté 4.750 euros en novembre )2016.", ")2016."],
  ["L'ambassade à N airobi utilise aussi Telegram.", "N"],
])("reports the sign or letter of “%s” that stands where none can", (answer, sign) => {
  expect(reported(readFrench(answer).names)).toContain(`${sign}: stray-sign`);
});

test("reports a stop behind a word that no sentence ends with, in Dutch", () => {
  const { names } = readDutch("De FOD overweegt een account te open en. Op Snapchat staat niets.");
  expect(reported(names)).toEqual(["en.: stray-sign"]);
});

test("reports a comma for the stop before a sentence that goes on in small letters", () => {
  const { names } = readDutch("De FOD is aanwezig op Flickr, Op Vimeo staat niets, Dit blijft zo.");
  expect(reported(names)).toEqual(["Flickr,: stray-sign", "niets,: stray-sign"]);
  expect(reported(readFrench("Les postes sont: Rome, La Haye, Le Caire et Les Cayes.").names)).toEqual([]);
});

test("takes marks of sub-questions, abbreviations, addresses and French spacing for no stray signs", () => {
  const french =
    "a) Est-ce vrai ? Oui ! Voir R&D, p. 12, n° 3, 5 M€, 3 k€ et www.essai.be/page. b) Il y en a : plan B, vitamine C, soit 12 M; M. A. Dupont ; c'est l'e-mail.";
  const dutch = "- o.a. 's Gravenhage; - d.w.z. één account; zie www.proef.be, of foto's & video's.";
  expect([...reported(readFrench(french).names), ...reported(readDutch(dutch).names)]).toEqual([]);
});
