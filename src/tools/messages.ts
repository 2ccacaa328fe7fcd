import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

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
        code: `export default ${JSON.stringify(compileCatalogue(text, id))};`,
        map: null,
        moduleType: "js",
      }),
    },
  };
}

function compileCatalogue(text: string, id: string): Readonly<Record<string, unknown>> {
  const catalogue = JSON.parse(text) as Record<string, unknown>;
  const compiled = Object.entries(catalogue).map(([messageId, message]) => {
    if (typeof message !== "string") throw new Error(`${id}: message “${messageId}” is not a text`);
    try {
      return [messageId, compileMessageOrThrow(message)] as const;
    } catch (error) {
      throw new Error(`${id}: message “${messageId}” is not a valid ICU message`, { cause: error });
    }
  });
  return Object.fromEntries(compiled);
}
