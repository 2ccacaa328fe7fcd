import { expect, test } from "vitest";
import { readDutch, readFrench } from "./testReading";

const reported = (names: readonly string[]): readonly string[] =>
  names.filter((name) => /: (?:misspelt-word|stray-sign)$/u.test(name));

test.each([
  "Le SPF Affaires étrangères envysage un compte sur Bluesky.",
  "Le SPF Affaires étrangères envissage un compte sur Bluesky.",
  "Le SPF Affaires étrangères evisage un compte sur Bluesky.",
  "Le SPF Affaires étrangères est présetn sur Bluesky.",
  "Les montants consaocrés par les postes en 2014 sont: 500 euros.",
  "Les caméras ont coûté envviron 3.500 euros en 2017.",
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
  "En Chine, notre ambassade est présente sur We%ibo.",
  "Le bulletin d'in)formation Horizons est envoyé.",
  "Le SPF Affaires étrangères est présent sur Flickr,.Vimeo.",
  "Le ministère est présent + sur Flickr et T_witter.",
])("reports the sign that is out of place in “%s”", (answer) => {
  expect(reported(readFrench(answer).names).join()).toContain("stray-sign");
});

test("takes inflected, ordinary and known words, addresses and abbreviations for no misspelt terms", () => {
  const french =
    "Le ministre et ses services mettront l'accent, grâce aux informations publiées, sur R&D (voir https://a.be/x_y?z=1 et @a_b). Votre profit: 12.";
  const dutch = "De kosten van Londen en Wenen en de banden met o.a. Peru's posten zijn bekend; zie e-mail.";
  expect([...reported(readFrench(french).names), ...reported(readDutch(dutch).names)]).toEqual([]);
});
