import { foldText } from "../../domain/search/foldText";
import { CHANNEL_FORMS } from "../accounts/channelForms";
import type { FieldRole, Role } from "./roles";

/** Heads of columns in four languages, folded; the likelier first where a table has several of one role. */
const WORDS: Readonly<Record<FieldRole, string>> = {
  sender:
    "operator|sender|sending state|sending country|sending ministry|ministry|ministere|ministerie|ministerium|owner|pays d envoi|etat d envoi|etat accreditant|zendstaat|uitzendend land|entsendestaat|entsendeland|represented country|organisation|organization",
  country:
    "country|host country|receiving state|receiving country|pays|pays hote|pays d accueil|land|gastland|ontvangend land|empfangsstaat|staat|state|etat|country code|iso|iso code|iso2|iso3|landcode|code pays|landercode",
  city: "city|town|place|location|seat|post|ville|lieu|siege|stad|plaats|zetel|stadt|ort|sitz|standort|city name|municipality|commune|gemeente",
  latitude: "latitude|lat|breedtegraad|breite|breitengrad|geographische breite",
  longitude: "longitude|lon|long|lng|lengtegraad|lange|langengrad|geographische lange",
  kind: "kind|type|post type|mission type|type of post|type de poste|soort|soort post|art|kategorie|category|categorie|typ|nature",
  name: "name|label|title|mission|mission name|embassy|post name|name of post|nom|intitule|denomination|ambassade|poste|naam|benaming|bezeichnung|botschaft|vertretung|titel|titre",
  identifier:
    "id|qid|wikidata|wikidata id|item|identifier|identifiant|identificatie|kennung|nr|number|code|ref|reference|numero|nummer",
  channel:
    "channel|platform|network|social network|medium|canal|plateforme|reseau|reseau social|kanaal|netwerk|kanal|netzwerk|plattform",
  account:
    "account|handle|user name|username|profile|link|compte|profil|adresse du compte|gebruikersnaam|konto|benutzername|account name|account url",
};

const ROLE_BY_WORD = new Map<string, Role>([
  ...Object.entries(WORDS).flatMap(([role, words]) =>
    words.split("|").map((word): [string, Role] => [word, { role: role as FieldRole }]),
  ),
  ...CHANNEL_FORMS.flatMap(({ channel, names }) =>
    names.map((name): [string, Role] => [
      name,
      { role: "on-channel", channelId: channel.channelId, holds: "account" },
    ]),
  ),
]);

/** The role that the head of a column names; undefined where it names none. */
export function roleOfHeader(header: string): Role | undefined {
  const words = foldText(header);
  const plain = words.replace(
    / (?:account|accounts|page|handle|url|link|profile|profil|compte|konto|name|id|address)$/u,
    "",
  );
  return ROLE_BY_WORD.get(words) ?? ROLE_BY_WORD.get(plain);
}

/** The channel that a cell of the long form names; undefined where it names none that is known. */
export function channelOfName(written: string): string | undefined {
  const role = ROLE_BY_WORD.get(foldText(written));
  return role?.role === "on-channel" ? role.channelId : undefined;
}
