/** What tabs tell each other about the one file that the browser keeps. */
export type TabMessage =
  /** Another file is kept from now on. */
  | { readonly kind: "kept"; readonly id: string }
  /** The kept file was closed and deleted. */
  | { readonly kind: "forgotten"; readonly id: string }
  | { readonly kind: "is-drawing?" }
  /** This tab draws opened data and still answers. */
  | { readonly kind: "is-drawing" };

/** How long a tab that answers may take to do so. */
const ANSWER_MS = 1000;

export interface OpenedTabs {
  tell(message: TabMessage): void;
  /** Whether another tab says that it is drawing opened data at this moment. */
  askIfDrawing(): Promise<boolean>;
  listen(hear: (message: TabMessage) => void): void;
  close(): void;
}

/** The other tabs of this site in this browser; none where the browser lets them not speak. */
export function createOpenedTabs(name = "chancery:opened"): OpenedTabs {
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(name);
  const listeners = new Set<(message: TabMessage) => void>();
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      for (const hear of listeners) hear(data);
    };
  }
  const tell = (message: TabMessage) => channel?.postMessage(message);
  return {
    tell,
    askIfDrawing: () =>
      new Promise((resolve) => {
        const answer = (isDrawing: boolean) => {
          listeners.delete(hear);
          clearTimeout(timer);
          resolve(isDrawing);
        };
        const hear = ({ kind }: TabMessage) => kind === "is-drawing" && answer(true);
        const timer = setTimeout(() => answer(false), ANSWER_MS);
        listeners.add(hear);
        tell({ kind: "is-drawing?" });
      }),
    listen: (hear) => void listeners.add(hear),
    close: () => channel?.close(),
  };
}
