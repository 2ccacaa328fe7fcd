import { useState } from "react";
import { MAX_SOURCE_BYTES } from "../../../extract/file/decodeSource";
import { LARGE_LIMITS } from "../../../package/packageLimits";
import { looksLikeZip } from "../../../package/zip/looksLikeZip";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { lazyComponent } from "../../../ui/hydration/lazyComponent";
import { ScreenLink } from "../../../ui/address/ScreenLink";
import { useOpenedDocument, type Refusal } from "../../../ui/answer/openedDocument";
import { FileOpener } from "../../../ui/parts/FileOpener";
import { ReadingStatus } from "./ReadingStatus";

const LazyRefusedNotice = lazyComponent(async () => (await import("./RefusedNotice")).RefusedNotice, {
  messages: ["refusal"],
});

/** Takes a text as a file, dropped or chosen, or pasted; or a data package as a file. */
export function OpenText() {
  const { t } = useI18n();
  const { open, refusal } = useOpenedDocument();
  /** Why a file was not even taken into memory. */
  const [untaken, setUntaken] = useState<Refusal>();
  const openFile = async (file: File) => {
    const taken = await takeFile(file);
    if (taken instanceof Uint8Array) await openBytes(file.name, taken);
    else setUntaken(taken);
  };
  const openBytes = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    setUntaken(undefined);
    return open(name, bytes);
  };
  const shownRefusal = untaken ?? refusal;
  return (
    <FileOpener
      title={t("source.open.title")}
      words={{
        withoutScript: t("source.withoutScript"),
        file: t("source.open.file"),
        dropHere: t("source.open.drop"),
        paste: t("source.open.paste"),
        pasteLabel: t("source.open.pasteLabel"),
        read: t("source.open.read"),
      }}
      accept=".txt,.zip,text/plain,application/zip"
      draftName="pasted"
      onFile={(file) => void openFile(file)}
      onFolder={() => setUntaken({ failure: "folder" })}
      onText={(text) => openBytes("", new TextEncoder().encode(text))}
    >
      <p className="remark">
        {t("source.open.private")} {t("source.open.package")}{" "}
        <ScreenLink screen="open">{t("screen.open")}</ScreenLink>
      </p>
      <ReadingStatus />
      {shownRefusal && <LazyRefusedNotice refusal={shownRefusal} />}
    </FileOpener>
  );
}

/** The bytes of a file, or why they are not taken: a file beyond all that could be read is not loaded at all. */
async function takeFile(file: File): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  try {
    const isZip = looksLikeZip(file.name, new Uint8Array(await file.slice(0, 4).arrayBuffer()));
    const most = isZip ? LARGE_LIMITS.packageBytes : MAX_SOURCE_BYTES;
    if (file.size > most) return { failure: isZip ? "package-too-large" : "too-large" };
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or changed since it was chosen, or a folder that did not say so.
    return { failure: "file-gone" };
  }
}
