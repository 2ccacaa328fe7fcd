import type { ParsedTables } from "../../package/read/parseTables";
import type { QueryClient } from "@tanstack/react-query";
import { answerOf } from "../../ui/answer/AnswerProvider";
import type { ShippedSource } from "../../ui/answer/openedDocument";
import { datasetQuery } from "../datasetQuery";
import { findAsked } from "./findAsked";
import { createOpenedNotes } from "./openedNotes";
import { createOpenedSession, type OpenedSession } from "./openedSession";
import { forgetFile, keepFile, loadKeptFile } from "./openedStore";
import { createOpenedTabs } from "./openedTabs";

/** A session on what this browser and this page have, and what the site ships, which shows what the address asks for. */
export function startBrowserSession(
  shipped: ParsedTables,
  sources: readonly ShippedSource[],
  queryClient: QueryClient,
): OpenedSession {
  const others = new Map(sources.map((source) => [source.reference, source]));
  others.delete("");
  const session = createOpenedSession({
    shipped,
    shippedNames: new Map([...others].map(([reference, { label }]) => [reference, label])),
    fetchShipped: (reference) => queryClient.fetchQuery(datasetQuery(others.get(reference)?.url ?? "")),
    read: async (...request) => {
      const { readOpened } = await import("../../features/source/reading/readOpened").catch(() => {
        throw Object.assign(new Error("the code that reads could not be loaded"), {
          refusal: { failure: "unreachable" },
        });
      });
      const opened = await readOpened(...request);
      // What the screens ask of it is made in a task of its own: with the first drawing it would hold the page up.
      await nextTask();
      answerOf(opened.tables.dataset);
      await nextTask();
      return opened;
    },
    store: { loadKeptFile, keepFile, forgetFile },
    notes: createOpenedNotes(() => ({ browser: localStorage, tab: sessionStorage })),
    tabs: createOpenedTabs(),
    onLeave: (leave) => {
      const hide = () => document.visibilityState === "hidden" && leave();
      addEventListener("pagehide", leave);
      document.addEventListener("visibilitychange", hide);
      return () => {
        removeEventListener("pagehide", leave);
        document.removeEventListener("visibilitychange", hide);
      };
    },
  });
  void session.start(findAsked(location, sources));
  return session;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
