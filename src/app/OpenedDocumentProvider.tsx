import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { ParsedTables } from "../package/parseTables";
import { OpenedDocumentContext, type OpenedDocument, type ReadFailure } from "../ui/openedDocument";
import type { KeptText } from "./openedStore";

/** Few readers open a text: the code for it is loaded after the page. */
const loadStore = () => import("./openedStore");

interface OpenedDocumentProviderProps {
  readonly shipped: ParsedTables;
  /** Whether the screen shows the text itself; otherwise a kept text is read only where its facts are shown. */
  readonly isTextNeeded: boolean;
  readonly children: ReactNode;
}

interface Opened {
  readonly document: OpenedDocument;
  readonly text: KeptText;
}

/**
 * The text that the reader opened, above all screens. The first drawing is always without it, as the pages were
 * prerendered; a text that the browser kept is read again right after.
 */
export function OpenedDocumentProvider({ shipped, isTextNeeded, children }: OpenedDocumentProviderProps) {
  const [opened, setOpened] = useState<Opened>();
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<ReadFailure>();
  const [isKept, setKept] = useState(true);
  // Of several texts opened in a row the last one counts.
  const latest = useRef(0);

  const read = useCallback(
    async (text: KeptText): Promise<boolean> => {
      const turn = (latest.current += 1);
      setReading(true);
      setFailure(undefined);
      try {
        const { readInWorker } = await import("../features/source/readInWorker");
        const document = await readInWorker(text.name, text.bytes, shipped);
        if (turn === latest.current) setOpened({ document, text });
        return turn === latest.current;
      } catch (error) {
        if (turn === latest.current) setFailure(failureOf(error));
        return false;
      } finally {
        if (turn === latest.current) setReading(false);
      }
    },
    [shipped],
  );

  useEffect(() => {
    if (latest.current > 0) return;
    void loadStore().then(async ({ loadKeptText }) => {
      const text = await loadKeptText();
      if (text && (isTextNeeded || text.isShown) && latest.current === 0) void read(text);
    });
  }, [read, isTextNeeded]);

  const state = useMemo(() => {
    const keep = (text: KeptText) =>
      void loadStore().then(async ({ keepText }) => setKept(await keepText(text)));
    return {
      shipped,
      opened: opened?.document,
      isShown: opened?.text.isShown ?? false,
      isReading,
      failure,
      isKept,
      open: (name: string, bytes: Uint8Array<ArrayBuffer>) => {
        const text = { name, bytes, isShown: false };
        void read(text).then((isOpen) => isOpen && keep(text));
      },
      show: (isShown: boolean) => {
        if (!opened) return;
        const text = { ...opened.text, isShown };
        setOpened({ ...opened, text });
        keep(text);
      },
      forget: () => {
        latest.current += 1;
        setOpened(undefined);
        setFailure(undefined);
        setReading(false);
        void loadStore().then(({ forgetText }) => forgetText());
      },
    };
  }, [shipped, opened, isReading, failure, isKept, read]);
  return <OpenedDocumentContext value={state}>{children}</OpenedDocumentContext>;
}

/** The reader of texts says why it refused one; anything else is a failure of its own. */
function failureOf(error: unknown): ReadFailure {
  return error instanceof Error && "failure" in error ? (error.failure as ReadFailure) : "failed";
}
