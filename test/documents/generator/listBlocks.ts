import { readEditorialFolder } from "../../../src/cli/readEditorialFolder";
import type { Reference } from "../../../src/domain/dataset/editorial";
import { Gazetteer } from "../../../src/extract/names/postGazetteer";
import type { Writer } from "./block";
import type { DocumentLanguage, Pick } from "./spell";

const SPELLINGS = spellingsOf(readEditorialFolder(undefined).editorial.reference);
const UNKNOWN = ["Atlantis", "Trantor", "Ys", "Port Zéphyr", "Brigadoon", "Minas Tirith"];

/** A list of posts on one channel, worded as complete or as examples, in one of many forms. */
export const writeList: Writer = (pick, language, channels) => {
  const channel = channels.pop() ?? "Facebook";
  const posts = pick.some([...SPELLINGS[language].keys()], 2, 9);
  const names = posts.map((postId) => pick.one(SPELLINGS[language].get(postId) ?? []));
  const unknown = pick.some(UNKNOWN, 0, 2);
  const all = pick.some([...names, ...unknown], names.length + unknown.length, names.length + unknown.length);
  const isComplete = pick.integer(0, 3) > 0;
  const leads = isComplete ? COMPLETE_LEADS[language] : EXAMPLE_LEADS[language];
  // Some leads announce more names than the list has.
  const announced = all.length + pick.one([0, 0, 0, 1, 2]);
  const lead = pick.one(leads)(channel, announced);
  const basis = isComplete ? "complete-list" : "mention";
  const channelId = channel.toLowerCase();
  const counted = lead.includes(` ${announced} `)
    ? [
        `unresolved ${announced}: count-of-list (${channelId})`,
        ...(announced === all.length
          ? []
          : [`unresolved ${announced}: count-differs (${all.length}: ${channelId})`]),
      ]
    : [];
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
