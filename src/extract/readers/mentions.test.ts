import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

test("reads the ministry's channels and those it has besides", () => {
  const { presences } = readFrench("Outre Facebook, le SPF est présent sur Flickr et Instagram.");
  expect(presences).toEqual([
    "ministry facebook active mention",
    "ministry flickr active mention",
    "ministry instagram active mention",
  ]);
});

test("takes an account whose use is being studied as an account only", () => {
  const { presences } = readDutch("De FOD heeft een account op LinkedIn en onderzoekt het gebruik ervan.");
  expect(presences).toEqual(["ministry linkedin account-only mention"]);
});

test("takes a channel that is only being considered as considered, and a future one as planned", () => {
  expect(readFrench("Le SPF envisage d'être présent sur TikTok.").presences).toEqual([
    "ministry tiktok considered mention",
  ]);
  expect(readFrench("Le SPF sera prochainement présent sur Instagram.").presences).toEqual([
    "ministry instagram planned mention",
  ]);
});

test("makes no presence of a channel that is denied", () => {
  const { presences } = readDutch("De FOD is actief op YouTube, maar heeft geen Instagramaccount.");
  expect(presences).toEqual(["ministry youtube active mention"]);
});

test("makes no presence of general talk about channels", () => {
  expect(readFrench("L'ouverture d'une page Facebook est gratuite.").presences).toEqual([]);
  expect(readFrench("Le SPF incite les postes à être actifs sur Twitter.").presences).toEqual([]);
});

test("gives a channel of the embassy in a country to that embassy", () => {
  const { presences, dataset } = readFrench("En Chine, notre ambassade est active sur Weibo.");
  expect(presences).toEqual(["beijing weibo active mention"]);
  expect(dataset.presences[0]?.printedAs).toBe("Chine");
});

test("gives the application of the posts of a country to the country, under its name", () => {
  const { presences, dataset } = readDutch(
    "Onze posten in Brazilië hebben een mobiele app ontwikkeld met de naam Bom Dia.",
  );
  expect(presences).toEqual(["BR app active mention"]);
  expect(dataset.presences[0]).toMatchObject({ holderType: "country", printedAs: "Bom Dia" });
});

test("reads places after a word for posts", () => {
  const { presences, names } = readFrench("Nos ambassades à Rome, à Vienne et à Ys ont un compte Instagram.");
  expect(presences).toEqual(["rome instagram active mention", "vienna instagram active mention"]);
  expect(names).toEqual(["Ys: not-in-gazetteer (instagram)"]);
});

test("keeps a channel that is not known, from a list of channels", () => {
  const { names } = readFrench("Le SPF est présent sur les réseaux sociaux suivants: Facebook, Plurk.");
  expect(names).toEqual(["Plurk: unknown-channel"]);
});

test("knows a list of channels with X in it", () => {
  expect(readFrench("Le SPF est actif sur X et sur Mastodon.").presences).toEqual([
    "ministry x active mention",
    "ministry mastodon active mention",
  ]);
});

test("gives each channel of a sentence the status of its own verb", () => {
  expect(
    readFrench("Le SPF sera bientôt présent sur TikTok et examine l'ouverture d'un compte Mastodon.")
      .presences,
  ).toEqual(["ministry tiktok planned mention", "ministry mastodon considered mention"]);
  expect(
    readDutch("De FOD beschikt over accounts op Threads en Facebook, en onderzoekt een account op TikTok.")
      .presences,
  ).toEqual([
    "ministry threads active mention",
    "ministry facebook active mention",
    "ministry tiktok considered mention",
  ]);
});

test("makes no presence of a channel that the verb after it denies, and plans one that it plans", () => {
  expect(readDutch("Op Snapchat is de FOD niet aanwezig.").presences).toEqual([]);
  expect(readDutch("Op WhatsApp zal de FOD binnenkort actief zijn.").presences).toEqual([
    "ministry whatsapp planned mention",
  ]);
});

test("takes a country on a list of posts for no posts of that country together", () => {
  const { presences } = readDutch("De posten op X zijn de volgende: Brazilië, Rome.");
  expect(presences).toEqual(["rome x active complete-list"]);
});

test("reads on over a stop within a name that is known", () => {
  expect(readFrench("Le SPF.Affaires étrangères est présent sur Flickr.").presences).toEqual([
    "ministry flickr active mention",
  ]);
});

test("keeps what is considered of one channel after another is denied", () => {
  const french = readFrench(
    "Le SPF Affaires étrangères n'est pas présent sur Facebook mais envisage Twitter.",
  );
  expect(french.presences).toEqual(["ministry twitter considered mention"]);
  const dutch = readDutch("De FOD Buitenlandse Zaken is niet aanwezig op Facebook maar overweegt Twitter.");
  expect(dutch.presences).toEqual(["ministry twitter considered mention"]);
  expect(readFrench("Le SPF n'a pas de page Facebook ou de compte Twitter.").presences).toEqual([]);
});

test("an empty line within the name of the ministry begins no sentence", () => {
  const { presences } = readFrench("Le SPF\n\nAffaires étrangères est présent sur LinkedIn et Flickr.");
  expect(presences).toEqual(["ministry linkedin active mention", "ministry flickr active mention"]);
});

test("an empty line between the word for a site and its name begins no sentence", () => {
  const { figures } = readFrench("En mai 2021, le site\n\nPonts Neufs a compté 3.210 visiteurs uniques.");
  expect(figures).not.toEqual([]);
  expect(figures).toEqual(
    readFrench("En mai 2021, le site Ponts Neufs a compté 3.210 visiteurs uniques.").figures,
  );
});
