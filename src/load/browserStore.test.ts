import { afterEach, expect, test, vi } from "vitest";
import { loadKept } from "./browserStore";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a storage that is refused at once leaves no timer that would fail later, unheard", async () => {
  vi.useFakeTimers();
  const open = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  vi.stubGlobal("indexedDB", { open });
  await expect(loadKept("text")).rejects.toThrow("blocked");
  expect(vi.getTimerCount()).toBe(0);
});
