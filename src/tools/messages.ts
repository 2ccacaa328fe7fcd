import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";
import { findMessageGroup } from "../i18n/messageGroups";

/**
 * Compiles message catalogues at build time, so that the browser needs no parser of ICU messages:
 * `import catalogue from "./messages/en.json?messages"`. A catalogue is one flat object, id → ICU message.
 * Fails on a message that does not parse, naming file and id.
 */
export function messages(): Plugin {
  return {
    name: "chancery:messages",
    enforce: "pre",
    transform: {
      filter: { id: /\.json\?(?:.*&)?messages(?:&|$)/ },
      handler: (text, id) => ({
        code: `export default ${JSON.stringify(compileCatalogue(text, id, groupOf(id)))};`,
        map: null,
        moduleType: "js",
      }),
    },
  };
}

/** `?messages&group=source` asks for one group, `?messages` for the messages that are in none. */
function groupOf(id: string): string | undefined {
  return new URLSearchParams(id.slice(id.indexOf("?"))).get("group") ?? undefined;
}

function compileCatalogue(
  text: string,
  id: string,
  group: string | undefined,
): Readonly<Record<string, unknown>> {
  const catalogue = JSON.parse(text) as Record<string, unknown>;
  const chosen = Object.entries(catalogue).filter(([messageId]) => findMessageGroup(messageId) === group);
  const compiled = chosen.map(([messageId, message]) => {
    if (typeof message !== "string") throw new Error(`${id}: message “${messageId}” is not a text`);
    try {
      return [messageId, compileMessageOrThrow(message)] as const;
    } catch (error) {
      throw new Error(`${id}: message “${messageId}” is not a valid ICU message`, { cause: error });
    }
  });
  return Object.fromEntries(compiled);
}
