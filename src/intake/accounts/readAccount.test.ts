import { expect, test } from "vitest";
import { readAccount } from "./readAccount";
import { readPresences } from "./readPresences";

test.each([
  ["twitter", "@BelgiumAbidjan", "BelgiumAbidjan", "https://x.com/BelgiumAbidjan"],
  ["twitter", "https://twitter.com/BelgiumAbidjan?lang=fr", "BelgiumAbidjan", "https://x.com/BelgiumAbidjan"],
  ["twitter", "twitter.com/#!/BelgiumAbidjan", "BelgiumAbidjan", "https://x.com/BelgiumAbidjan"],
  ["twitter", "x.com/be_un/", "be_un", "https://x.com/be_un"],
  [
    "facebook",
    "https://fr-fr.facebook.com/AmbaBe/?ref=page_internal",
    "AmbaBe",
    "https://www.facebook.com/AmbaBe",
  ],
  ["facebook", "pages/Embassy%20of%20A,%20B/822422364444431/", undefined, undefined],
  [
    "facebook",
    "https://www.facebook.com/pages/Embassy%20of%20A,%20B/822422364444431/",
    "822422364444431",
    "https://www.facebook.com/822422364444431",
  ],
  [
    "facebook",
    "https://www.facebook.com/profile.php?id=100071251350471",
    "100071251350471",
    "https://www.facebook.com/100071251350471",
  ],
  ["facebook", "Embassy-在ベリーズ日本国大使館-100", "Embassy-在ベリーズ日本国大使館-100", undefined],
  [
    "linkedin",
    "https://www.linkedin.com/company/consulat-g%C3%A9n%C3%A9ral-de-x/",
    "consulat-général-de-x",
    undefined,
  ],
  ["linkedin", "irish-department-&-trade", "irish-department-&-trade", undefined],
  ["flickr", "97834749@N07", "97834749@N07", "https://www.flickr.com/photos/97834749@N07"],
  [
    "bluesky",
    "https://toolforge.org/go?p=1&id=uk.diplo.de",
    "uk.diplo.de",
    "https://bsky.app/profile/uk.diplo.de",
  ],
  [
    "mastodon",
    "https://social.example.org/@ministry",
    "ministry@social.example.org",
    "https://social.example.org/@ministry",
  ],
  [
    "youtube",
    "https://www.youtube.com/channel/UCCumxXWNAvBvWUsEBBU_sYw",
    "UCCumxXWNAvBvWUsEBBU_sYw",
    "https://www.youtube.com/channel/UCCumxXWNAvBvWUsEBBU_sYw",
  ],
  ["youtube", "https://youtube.com/@Embassy", "@Embassy", "https://www.youtube.com/@Embassy"],
  [
    "instagram",
    "https://www.instagram.com/be.rome/?igsh=abc",
    "be.rome",
    "https://www.instagram.com/be.rome/",
  ],
  ["website", "https://", "https://", ""],
  ["website", "http://example.org/\u200B", "http://example.org/", ""],
])("on %s, %s is the account %s", (channelId, written, account, url) => {
  const read = readAccount(written, channelId);
  if (account === undefined) expect(read.status).toBe("not-an-account");
  else if (url === undefined) expect(read).toMatchObject({ status: "read", account: { account } });
  else expect(read).toEqual({ status: "read", account: { account, url } });
});

test("an address of another site and what is no account are told", () => {
  expect(readAccount("https://www.facebook.com/x", "twitter")).toEqual({ status: "other-site" });
  expect(readAccount("see our site", "twitter")).toEqual({ status: "not-an-account" });
  expect(readAccount("https://www.facebook.com/sharer.php?u=a", "facebook")).toEqual({
    status: "not-an-account",
  });
});

test("capitals tell accounts apart on YouTube alone", () => {
  expect(readPresences("finembvienna | FinEmbVienna", "twitter", "account", "not-known")).toMatchObject({
    presences: [{ account: "finembvienna" }],
    codes: ["account-twice"],
  });
  expect(readPresences("@a1|@A1", "youtube", "account", "not-known").presences).toHaveLength(2);
});

test("yes, no, a count and nothing say what they say", () => {
  const statuses = (
    cell: string,
    holds: "account" | "yes-no" | "number",
    empty: "absent" | "not-known",
  ): string =>
    readPresences(cell, "facebook", holds, empty)
      .presences.map(({ status }) => status)
      .join();
  expect(statuses("oui", "yes-no", "not-known")).toBe("active");
  expect(statuses("nee", "account", "not-known")).toBe("absent");
  expect(statuses("1 234", "number", "not-known")).toBe("active");
  expect(statuses("0", "number", "not-known")).toBe("absent");
  expect(statuses("", "account", "not-known")).toBe("");
  expect(statuses("-", "account", "absent")).toBe("absent");
});

test.each([
  "@a_b / @c_d",
  "a_b and c_d",
  "a_b & c_d",
  "a_b, c_d en e_f",
  "https://x.com/a_b - https://x.com/c_d",
])("%s is offered to be split, and is several accounts where the reader says so", (cell) => {
  expect(readPresences(cell, "twitter", "account", "not-known").canSplit).toBe(true);
  const split = readPresences(cell, "twitter", "account", "not-known", true);
  expect(split.codes).toEqual(["several-accounts"]);
  expect(split.presences.slice(0, 2).map(({ account }) => account)).toEqual(["a_b", "c_d"]);
});

test("a cell of which a part is no account is not offered to be split", () => {
  expect(readPresences("a_b and n/a!", "twitter", "account", "not-known").canSplit).toBe(false);
  expect(readPresences("closed", "twitter", "account", "not-known").canSplit).toBe(false);
});
