import type { ParsedTables } from "../../package/read/parseTables";
import { createOpenedNotes } from "./openedNotes";
import { createOpenedSession, type OpenedSession } from "./openedSession";
import { forgetFile, keepFile, loadKeptFile } from "./openedStore";
import { createOpenedTabs } from "./openedTabs";

/** A session on what this browser and this page have. */
export function createBrowserSession(shipped: ParsedTables): OpenedSession {
  return createOpenedSession({
    shipped,
    read: async (...request) => {
      const { readOpened } = await import("../../features/source/reading/readOpened").catch(() => {
        throw Object.assign(new Error("the code that reads could not be loaded"), {
          refusal: { failure: "unreachable" },
        });
      });
      return readOpened(...request);
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
}
