import { lazy, type ComponentType } from "react";
import type { Speech } from "../../ui/LanguageProvider";

/**
 * What is loaded, with its messages, when it is first shown. A lazy component remembers its failure; a new set
 * tries again.
 */
export function createLateParts(loadMessages: Speech["loadMessages"]) {
  const late = <Props>(load: () => Promise<ComponentType<Props>>) =>
    lazy(async () => {
      const [component] = await Promise.all([load(), loadMessages("posts")]);
      return { default: component };
    });
  return {
    PostCard: late(async () => (await import("./PostCard")).PostCard),
    EmptyChoice: late(async () => (await import("./EmptyChoice")).EmptyChoice),
    LargePostTable: late(async () => (await import("./LargePostTable")).LargePostTable),
    LargeMatrix: late(async () => (await import("./LargeMatrix")).LargeMatrix),
    matrix: late(async () => (await import("./Matrix")).Matrix),
    sets: late(async () => (await import("./Combinations")).Combinations),
    groups: late(async () => (await import("./GroupBars")).GroupBars),
  };
}
