import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../../src/i18n/languages";
import { parsePackage } from "../../../src/package/read/parsePackage";
import { readShipped } from "../../fixtures/readShipped";
import { expect, test, waitUntilHydrated } from "../site/site";

const files = readShipped();
const { dataset } = parsePackage(files);

/** Cells of `posts.csv` that have no language: identifiers and codes, none of them for readers. */
const CODES = [...new Set(dataset.posts.flatMap(({ accreditedTo }) => accreditedTo))].filter(
  (code) => code !== "",
);

const POST_IDS = dataset.posts.map(({ postId }) => postId);

/** Every post in one of the languages: what its card says of the data is the same in all. */
const postsIn = (language: InterfaceLanguage) =>
  POST_IDS.filter(
    (_, position) => position % INTERFACE_LANGUAGES.length === INTERFACE_LANGUAGES.indexOf(language),
  );

for (const language of INTERFACE_LANGUAGES) {
  test(`${language}: the card of each fourth post shows words, never a cell of the data without a language`, async ({
    page,
  }) => {
    await page.goto(`${language}/coverage/`);
    await waitUntilHydrated(page);
    const cards = await page.evaluate(readCards, postsIn(language));
    const isCode = (word: string) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u");
    const faults = cards.flatMap(({ postId, kind, names }) => [
      ...CODES.filter((code) => isCode(code).test(kind)).map((code) => `${postId}: ${code}`),
      ...(/\((?:en|fr|nl|de)\)/.test(names) ? [`${postId}: ${names}`] : []),
    ]);
    expect(cards.length).toBe(postsIn(language).length);
    expect(cards.filter(({ kind }) => kind === "")).toEqual([]);
    expect(faults).toEqual([]);
  });
}

/** Runs in the page: opens one card after the other, each as soon as the one before is there. */
async function readCards(postIds: readonly string[]) {
  const cards: { postId: string; kind: string; names: string }[] = [];
  for (const postId of postIds) {
    document.querySelector<HTMLElement>(`.coverage-panes [data-post="${postId}"]`)?.click();
    let card: Element | null = null;
    while (!card?.querySelector(`h2[data-post="${postId}"]`)) {
      await new Promise((resolve) => setTimeout(resolve));
      card = document.querySelector("#post-card");
    }
    const read = (selector: string) => card?.querySelector<HTMLElement>(selector)?.innerText ?? "";
    cards.push({ postId, kind: read(".post-card-kind"), names: read(".post-card-names") });
  }
  return cards;
}
