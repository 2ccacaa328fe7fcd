import type { Plugin } from "vite";

const MODULE = /[\\/]@tanstack[\\/]query-core[\\/]build[\\/]modern[\\/](\w+)\.js$/;

/**
 * TanStack Query reaches these from its client, so that no bundler can leave them out. The site changes nothing on a
 * server and pages through nothing.
 */
export const LEAN_MODULES: ReadonlyMap<string, string> = new Map([
  [
    "mutationCache",
    `export class MutationCache {
      clear() {}
      findAll() { return []; }
      resumePausedMutations() { return Promise.resolve(); }
    }`,
  ],
  [
    "infiniteQueryBehavior",
    `const refuse = () => { throw new Error("infinite queries are left out of the build: leanQuery.ts"); };
    export { refuse as infiniteQueryBehavior, refuse as hasNextPage, refuse as hasPreviousPage };`,
  ],
]);

/** Leaves mutations and infinite queries out of TanStack Query in what is built: 1.2 kB of each first load. */
export function leanQuery(): Plugin {
  return {
    name: "chancery:lean-query",
    apply: "build",
    enforce: "pre",
    transform(_code, id) {
      const code = LEAN_MODULES.get(MODULE.exec(id)?.[1] ?? "");
      return code === undefined ? undefined : { code, map: null };
    },
  };
}
