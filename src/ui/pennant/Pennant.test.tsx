import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Pennant } from "./Pennant";
import { pennantGeometry, type Stripe } from "./pennantStripes";

const stripe = (channelId: string, standing: Stripe["standing"], isMention = false): Stripe => ({
  channelId,
  standing,
  ink: "plain",
  isMention,
});

const STRIPES: readonly Stripe[] = [
  stripe("facebook", "listed"),
  stripe("twitter", "not-listed"),
  stripe("newsletter", "not-declared"),
  stripe("weibo", "not-mentioned"),
];

test("fills half of the stripe where a post is no more than mentioned", () => {
  const heightOf = (isMention: boolean) =>
    /pennant-listed.* height="(\d+)"/.exec(
      renderToStaticMarkup(<Pennant stripes={[stripe("weibo", "listed", isMention)]} size="medium" />),
    )?.[1];
  expect([heightOf(false), heightOf(true)]).toEqual(["15", "8"]);
});

test("draws each of the four standings in its own way", () => {
  const [facebook, twitter, newsletter, weibo] = STRIPES.map((each) =>
    renderToStaticMarkup(<Pennant stripes={[each]} />),
  );
  expect(facebook).toContain("pennant-listed");
  expect(twitter).not.toMatch(/pennant-(listed|dot|hatch)/);
  expect(newsletter).toContain("pennant-dot");
  expect(weibo).toContain("pennant-hatch");
});

test("decorates without a label and is a picture with one", () => {
  expect(renderToStaticMarkup(<Pennant stripes={STRIPES} />)).toContain('aria-hidden="true"');
  const named = renderToStaticMarkup(<Pennant stripes={STRIPES} label="Facebook: listed" />);
  expect(named).toMatch(/role="img".*<title>Facebook: listed<\/title>/);
  expect(named).not.toContain("aria-hidden");
});

test("carries no style attribute, which the content security policy would refuse", () => {
  expect(renderToStaticMarkup(<Pennant stripes={STRIPES} size="large" />)).not.toContain("style=");
});

test("has at most five stripes", () => {
  const many = Array.from({ length: 7 }, (_, index) => stripe(`c${index}`, "listed"));
  expect(renderToStaticMarkup(<Pennant stripes={many} />).match(/data-channel/g)).toHaveLength(5);
});

test("stripes stand side by side within the cloth", () => {
  const { width, lefts, stripeWidth } = pennantGeometry(3, "small");
  expect(lefts).toEqual([1, 7, 13]);
  expect((lefts.at(-1) ?? 0) + stripeWidth + 1).toBe(width);
});
