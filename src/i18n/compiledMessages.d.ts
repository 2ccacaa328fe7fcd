declare module "virtual:messages" {
  import type { Messages } from "@lingui/core";

  /** Where a browser finds the files, with a slash at its end. */
  export const messagesUrl: string;
  /** The files themselves, where there is no browser. */
  export const messagesByFile: Readonly<Record<string, Messages>> | undefined;
}
