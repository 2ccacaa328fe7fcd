import { expect, test } from "vitest";
import { makePresence } from "../../../test/fixtures/testDataset";
import { checkAccounts } from "./accountChecks";

const hold = (
  holderId: string,
  channelId: string,
  account: string,
  presenceId = `${holderId}-${channelId}`,
) => makePresence(holderId, channelId, "register", { account, presenceId });

function find(...presences: readonly ReturnType<typeof hold>[]) {
  const { shared, several, capitals } = checkAccounts({ presences });
  const idsOf = (groups: typeof shared) => groups.map((group) => group.map(({ presenceId }) => presenceId));
  return { shared: idsOf(shared), several: idsOf(several), capitals: idsOf(capitals) };
}

test("an account of two posts is found in any capitals, but on YouTube, whose accounts are codes", () => {
  expect(find(hold("a", "twitter", "Embassy"), hold("b", "twitter", "embassy")).shared).toEqual([
    ["a-twitter", "b-twitter"],
  ]);
  expect(find(hold("a", "youtube", "UCa"), hold("b", "youtube", "UCA")).shared).toEqual([]);
});

test("one name on two channels is two accounts", () => {
  expect(find(hold("a", "twitter", "embassy"), hold("b", "facebook", "embassy")).shared).toEqual([]);
});

test("several accounts of one post on a channel are found, and of them those that differ in capitals alone", () => {
  const twice = [hold("a", "twitter", "Embassy"), hold("a", "twitter", "embassy", "a-twitter-2")];
  const other = [hold("b", "twitter", "one"), hold("b", "twitter", "two", "b-twitter-2")];
  expect(find(...twice, ...other)).toEqual({
    shared: [],
    several: [
      ["a-twitter", "a-twitter-2"],
      ["b-twitter", "b-twitter-2"],
    ],
    capitals: [["a-twitter", "a-twitter-2"]],
  });
});

test("what names no account, and what a ministry holds, is passed over", () => {
  const ministry = makePresence("be", "twitter", "register", { account: "embassy", holderType: "ministry" });
  expect(
    checkAccounts({ presences: [hold("a", "twitter", ""), hold("b", "twitter", ""), ministry] }),
  ).toEqual({
    accounts: 0,
    shared: [],
    several: [],
    capitals: [],
  });
});
