import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { ParsedTables } from "../package/parseTables";
import {
  OpenedDocumentContext,
  type OpenedDocument,
  type OpenedPackage,
  type ReadProgress,
  type Refusal,
} from "../ui/openedDocument";
import type { KeptText } from "./openedStore";

/** Few readers open a text or a package: the code for it is loaded after the page. */
const loadStore = () => import("./openedStore");

interface OpenedDocumentProviderProps {
  readonly shipped: ParsedTables;
  /** Whether the screen shows the text itself; otherwise a kept text is read only where its facts are shown. */
  readonly isTextNeeded: boolean;
  readonly children: ReactNode;
}

interface Opened {
  readonly content: OpenedDocument | OpenedPackage;
  readonly text: KeptText;
}

/**
 * The text or the package that the reader opened, above all screens. The first drawing is always without it, as the pages were
 * prerendered; a text that the browser kept is read again right after.
 */
export function OpenedDocumentProvider({ shipped, isTextNeeded, children }: OpenedDocumentProviderProps) {
  const [opened, setOpened] = useState<Opened>();
  const [isReading, setReading] = useState(false);
  const [progress, setProgress] = useState<ReadProgress>();
  const [refused, setRefused] = useState<{ readonly refusal: Refusal; readonly text: KeptText }>();
  const [isKept, setKept] = useState(true);
  // Of several texts opened in a row the last one counts.
  const latest = useRef(0);

  const read = useCallback(
    async (text: KeptText): Promise<boolean> => {
      const turn = (latest.current += 1);
      const isLatest = () => turn === latest.current;
      setReading(true);
      setProgress(undefined);
      setRefused(undefined);
      try {
        const { readOpened } = await import("../features/source/readOpened");
        const content = await readOpened(text, shipped, (now) => isLatest() && setProgress(now));
        if (isLatest()) setOpened({ content, text });
        return isLatest();
      } catch (error) {
        if (isLatest()) setRefused({ refusal: refusalOf(error), text });
        return false;
      } finally {
        if (isLatest()) setReading(false);
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
    const keep = (text: KeptText) => loadStore().then(async ({ keepText }) => setKept(await keepText(text)));
    const open = (text: KeptText) =>
      void read(text).then((isOpen) => {
        if (isOpen) void keep(text);
      });
    const content = opened?.content;
    const openedPackage = content && "tables" in content ? content : undefined;
    const document = content && "extraction" in content ? content : undefined;
    const isShown = opened?.text.isShown ?? false;
    const tables = document ? { dataset: document.extraction.dataset, missing: [] } : openedPackage?.tables;
    return {
      shipped,
      opened: document,
      openedPackage,
      isShown,
      shown: (isShown ? tables : undefined) ?? shipped,
      isReading,
      progress,
      refusal: refused?.refusal,
      isKept,
      open: (name: string, bytes: Uint8Array<ArrayBuffer>) =>
        open({ name, bytes, isShown: false, mayBeLarge: false }),
      openLarge: () => refused && open({ ...refused.text, mayBeLarge: true }),
      show: (isShown: boolean) => {
        if (!opened) return;
        const text = { ...opened.text, isShown };
        const turn = latest.current;
        // Kept first: a page loaded right after the screen has changed must show the same.
        void keep(text).then(() => {
          if (turn === latest.current) setOpened({ ...opened, text });
        });
      },
      forget: () => {
        latest.current += 1;
        setOpened(undefined);
        setRefused(undefined);
        setReading(false);
        void loadStore().then(({ forgetText }) => forgetText());
      },
    };
  }, [shipped, opened, isReading, progress, refused, isKept, read]);
  return <OpenedDocumentContext value={state}>{children}</OpenedDocumentContext>;
}

/** The reader says why it refused something; anything else is a failure of its own. */
function refusalOf(error: unknown): Refusal {
  return error instanceof Error && "refusal" in error ? (error.refusal as Refusal) : { failure: "failed" };
}
