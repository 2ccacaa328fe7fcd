import fc from "fast-check";
import { expect, test } from "vitest";
import { groupBy } from "../../domain/groupBy";
import { STANDINGS } from "../../domain/posts/standing";
import { outlinePosts, haveSamePosts, projectPosts } from "./projectPosts";
import { CELL_PX, CLUSTER_PX, gatherClusters } from "./gatherClusters";
import { homeViewOf, isInBox } from "../camera/homeView";
import { boxAround, type Box } from "../labels/placeLabels";
import { centreOfCluster } from "./centreOfCluster";
import { toUnit } from "../geometry/mercator";
import type { MapPost } from "../postMapProps";

const anyStripes = fc
  .tuple(fc.constantFrom(...STANDINGS), fc.constantFrom(...STANDINGS))
  .map(([one, other]) => [
    { channelId: "facebook", standing: one, ink: "facebook" as const, isMention: false },
    { channelId: "twitter", standing: other, ink: "twitter" as const, isMention: false },
  ]);
const anyPosts = fc
  .array(
    fc.record({
      latitude: fc.double({ min: -85, max: 85, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      isInferred: fc.constant(false),
      stripes: anyStripes,
    }),
    { maxLength: 60 },
  )
  .chain((posts) => {
    const numbered = posts.map((post, position): MapPost => ({
      ...post,
      position,
      postId: `post-${position}`,
      name: "",
      country: "",
    }));
    return fc.shuffledSubarray(numbered, { minLength: numbered.length });
  });
const anyWorldPx = fc.constantFrom(300, 700, 5000, 32768);
const wholeWorld = (worldPx: number) => ({ left: 0, top: 0, right: worldPx + 1, bottom: worldPx + 1 });

const areApart = (one: Box, other: Box) =>
  one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
const EMPTY = { left: 9, top: 9, right: 9, bottom: 9 };

test("every post is in exactly one cluster, and counts and shares are those of its cell", () => {
  let parted = 0;
  fc.assert(
    fc.property(anyPosts, anyWorldPx, (posts, worldPx) => {
      const clusters = gatherClusters(posts, projectPosts(posts), worldPx, wholeWorld(worldPx));
      const byCluster = groupBy(posts, (post) => clusters.findClusterOf(post));
      expect(byCluster.size).toBe(clusters.all.length);
      for (const [cluster, members] of byCluster) {
        expect(cluster?.count).toBe(members.length);
        expect(cluster?.first).toBe(members[0]);
        const isListed = (post: MapPost, stripe: number) => post.stripes[stripe]?.standing === "listed";
        const listed = [0, 1].map((stripe) => members.filter((post) => isListed(post, stripe)).length);
        expect(cluster?.listed).toEqual(listed);
        for (const { latitude, longitude } of members) {
          const { x, y } = toUnit(latitude, longitude);
          const { left, top, right, bottom } = cluster?.cell ?? EMPTY;
          const away = Math.max(left - x, x - right, top - y, y - bottom);
          expect(away * worldPx).toBeLessThanOrEqual(1e-6);
          expect(Math.max(right - left, bottom - top) * worldPx).toBeCloseTo(CELL_PX);
        }
      }
      parted += clusters.all.length;
    }),
  );
  expect(parted).toBeGreaterThan(100);
});

test("a view parts no cluster: those in it are the same as those of the whole world", () => {
  fc.assert(
    fc.property(
      anyPosts,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (posts, x, y) => {
        const worldPx = 5000;
        const projected = projectPosts(posts);
        const view = {
          left: x * worldPx,
          top: y * worldPx,
          right: x * worldPx + 900,
          bottom: y * worldPx + 600,
        };
        const whole = gatherClusters(posts, projected, worldPx, wholeWorld(worldPx)).all;
        const seen = gatherClusters(posts, projected, worldPx, view).all;
        const wanted = whole.filter(
          ({ cell }) =>
            cell.right * worldPx > view.left &&
            cell.left * worldPx < view.right &&
            cell.bottom * worldPx > view.top &&
            cell.top * worldPx < view.bottom,
        );
        expect(seen.map(({ id, count }) => [id, count])).toEqual(wanted.map(({ id, count }) => [id, count]));
      },
    ),
  );
});

test.each([
  ["in the middle of a view", { left: 250, top: 190, right: 355, bottom: 314 }],
  ["near its upper left", { left: 40, top: 25, right: 355, bottom: 314 }],
  ["near its lower right", { left: 250, top: 190, right: 580, bottom: 575 }],
])("no cluster lies across the lines of a frame %s, nor on another cluster", (_, frame) => {
  const worldPx = 700;
  const view = { left: 13, top: 7, right: 611, bottom: 603 };
  const inPx = ({ x, y }: { x: number; y: number }) => ({ x: x * worldPx, y: y * worldPx });
  const isInFrame = (post: MapPost) => isInBox(inPx(toUnit(post.latitude, post.longitude)), frame);
  fc.assert(
    fc.property(anyPosts, (posts) => {
      const outside = posts.filter((post) => !isInFrame(post));
      const { all } = gatherClusters(outside, projectPosts(posts), worldPx, view, [frame]);
      expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(outside.length);
      const boxes = all
        .filter(({ count }) => count > 1)
        .map((cluster) => boxAround(inPx(centreOfCluster(cluster, worldPx)), CLUSTER_PX));
      for (const [index, box] of boxes.entries()) {
        expect(isWithin(box, view)).toBe(true);
        expect(areApart(box, frame) || isWithin(box, frame)).toBe(true);
        for (const other of boxes.slice(0, index)) expect(areApart(box, other)).toBe(true);
      }
    }),
  );
});

test("in a picture, where one post is a box too, every box is whole and none lies on another", () => {
  fc.assert(
    fc.property(
      anyPosts,
      fc.constantFrom([288, 160], [720, 372], [511, 97]),
      (posts, [width = 0, height = 0]) => {
        const worldPx = width;
        const view = { left: 0, top: worldPx / 5, right: width, bottom: worldPx / 5 + height };
        const { all } = gatherClusters(posts, projectPosts(posts), worldPx, view, []);
        expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(posts.length);
        const boxes = all.map((cluster) => {
          const { x, y } = centreOfCluster(cluster, worldPx, CLUSTER_PX);
          return boxAround({ x: x * worldPx, y: y * worldPx }, CLUSTER_PX);
        });
        for (const [index, box] of boxes.entries()) {
          expect(isWithin(box, view)).toBe(true);
          for (const other of boxes.slice(0, index)) expect(areApart(box, other)).toBe(true);
        }
      },
    ),
  );
});

function isWithin(box: Box, outer: Box): boolean {
  const isAcross = box.left >= outer.left && box.right <= outer.right;
  return isAcross && box.top >= outer.top && box.bottom <= outer.bottom;
}

test("all posts lie between the two corners", () => {
  fc.assert(
    fc.property(anyPosts, (posts) => {
      const [northWest, southEast] = outlinePosts(posts);
      for (const { latitude, longitude } of posts) {
        const { x, y } = toUnit(latitude, longitude);
        expect(x).toBeGreaterThanOrEqual(northWest?.x ?? NaN);
        expect(x).toBeLessThanOrEqual(southEast?.x ?? NaN);
        expect(y).toBeGreaterThanOrEqual(northWest?.y ?? NaN);
        expect(y).toBeLessThanOrEqual(southEast?.y ?? NaN);
      }
    }),
  );
});

test("Europe stands larger beside a world of very many posts, where it is crowded", () => {
  const high = { width: 680, height: 615 };
  const make = (latitude: number, longitude: number): MapPost => ({
    postId: `${latitude} ${longitude}`,
    position: 0,
    latitude,
    longitude,
    name: "",
    country: "",
    isInferred: false,
    stripes: [],
  });
  const everywhere = [make(64, -120), make(-40, 150)];
  const crowd = Array.from({ length: 300 }, (_, index) => make(40 + index / 20, 5));
  const insetOf = (posts: readonly MapPost[]) => homeViewOf(high, outlinePosts(posts)).inset;
  expect(insetOf([...everywhere, ...crowd])).not.toBeNull();
  expect(insetOf(everywhere)).toBeNull();
  expect(insetOf(crowd)).toBeNull();
});

test("the same posts in another order are the same; another post of the same number is not", () => {
  const make = (position: number): MapPost => ({
    postId: `post-${position}`,
    position,
    latitude: 0,
    longitude: 0,
    name: "",
    country: "",
    isInferred: false,
    stripes: [],
  });
  const [one, two, three] = [make(0), make(1), make(2)];
  expect(haveSamePosts([one, two], [two, one])).toBe(true);
  expect(haveSamePosts([one, two], [one, three])).toBe(false);
  expect(haveSamePosts([one], [one, two])).toBe(false);
});
