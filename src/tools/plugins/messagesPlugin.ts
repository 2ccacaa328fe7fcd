import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";
import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { GROUPS_OF_EVERY_PAGE } from "../../i18n/messageGroups";
import { ROOT } from "../root";

const MODULE_ID = "virtual:messages";
const RESOLVED_ID = `\0${MODULE_ID}`;
const FOLDER = join(ROOT, "src/i18n");

const IN_EVERY_PAGE: ReadonlySet<string> = new Set(GROUPS_OF_EVERY_PAGE);

type Compiled = Readonly<Record<string, unknown>>;

/**
 * Makes `virtual:messages` resolve to the compiled messages, so that no browser needs a parser of ICU messages: a file
 * for each language and group, such as `fr-budget.json`, in a folder named after their contents, for a browser to
 * fetch; all at once where there is no browser. Fails on a message that does not parse, naming file and id.
 */
export function messages(): Plugin {
  let devBase: string | undefined;
  return {
    name: "chancery:messages",
    configureServer(server) {
      devBase = server.config.base;
      server.middlewares.use(`/${MODULE_ID}/`, (request, response, next) => {
        const file = compileFiles()[request.url?.slice(1) ?? ""];
        if (!file) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(file));
      });
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : undefined;
    },
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      for (const { path } of listSources()) this.addWatchFile(path);
      const files = compileFiles();
      if (this.environment.config.consumer === "server")
        return `export const messagesUrl = "";\nexport const messagesByFile = ${JSON.stringify(files)};`;
      if (devBase !== undefined)
        return formatModule(`new URL(${JSON.stringify(`${devBase}${MODULE_ID}/`)}, location.href).href`);
      const folder = `messages-${hashOf(JSON.stringify(files))}/`;
      for (const [file, compiled] of Object.entries(files)) {
        const source = JSON.stringify(compiled);
        this.emitFile({ type: "asset", fileName: `assets/${folder}${file}`, source });
      }
      // All script lies in the folder of the assets.
      return formatModule(`import.meta.url.replace(/[^/]*$/, ${JSON.stringify(folder)})`);
    },
  };
}

function formatModule(url: string): string {
  return `export const messagesUrl = ${url};\nexport const messagesByFile = undefined;`;
}

function compileFiles(): Readonly<Record<string, Compiled>> {
  const files: Record<string, Compiled> = {};
  for (const { file, path } of listSources())
    files[file] = { ...files[file], ...compileCatalogue(readFileSync(path, "utf8"), path) };
  return files;
}

/** A folder of messages is a group, and those of every page are one file; the names of countries lie beside them. */
function listSources(): readonly { file: string; path: string }[] {
  const groups = readdirSync(join(FOLDER, "messages")).map((group) => ({
    group,
    folder: join("messages", group),
  }));
  return [...groups, { group: "countries", folder: "countries" }].flatMap(({ group, folder }) =>
    INTERFACE_LANGUAGES.map((language) => ({
      file: `${language}-${IN_EVERY_PAGE.has(group) ? "everyPage" : group}.json`,
      path: join(FOLDER, folder, `${language}.json`),
    })),
  );
}

/** A catalogue is one flat object, id → ICU message. */
export function compileCatalogue(text: string, path: string): Compiled {
  const catalogue = JSON.parse(text) as Record<string, unknown>;
  const compiled = Object.entries(catalogue).map(([id, message]) => {
    if (typeof message !== "string") throw new Error(`${path}: message “${id}” is not a text`);
    try {
      return [id, compileMessageOrThrow(message)] as const;
    } catch (error) {
      throw new Error(`${path}: message “${id}” is not a valid ICU message`, { cause: error });
    }
  });
  return Object.fromEntries(compiled);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
