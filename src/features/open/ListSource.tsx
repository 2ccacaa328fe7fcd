import { INTAKE_LIMITS } from "../../intake/intakeLimits";
import { useNavigate } from "../../ui/address/location";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { useI18n } from "../../ui/language/LanguageProvider";
import { FileOpener } from "../../ui/parts/FileOpener";
import { formatPath } from "../../view-state/address";
import { LIST_SESSION, useListState } from "./openedList";

/** Takes a table as a file, dropped or chosen, or pasted. */
export function ListSource() {
  const { t, language } = useI18n();
  const { open: openElsewhere } = useOpenedDocument();
  const navigate = useNavigate();

  const openBytes = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
    const title = name.replace(/\.\w{1,5}$/u, "").replaceAll(/[_\s]+/gu, " ") || t("open.pastedTitle");
    const refusal = await LIST_SESSION.open(name, bytes, { ...NOT_SAID, title, language });
    // What is no table but can be read is read where such is read.
    if (refusal?.code !== "package" && refusal?.code !== "question") return refusal === undefined;
    await openElsewhere(name, bytes);
    await navigate(formatPath(language, "source"));
    return true;
  };
  const openFile = async (file: File) => {
    const taken = await takeFile(file);
    if (taken instanceof Uint8Array) await openBytes(file.name, taken);
    else LIST_SESSION.refuse(file.name, taken);
  };
  // Any file can be chosen: what is no table gets a sentence, not a grey name.
  return (
    <FileOpener
      title={t("open.choose")}
      words={{
        withoutScript: t("open.withoutScript"),
        file: t("open.file"),
        dropHere: t("open.drop"),
        paste: t("open.paste"),
        pasteLabel: t("open.pasteLabel"),
        read: t("open.read"),
      }}
      draftName="pasted-list"
      onFile={(file) => void openFile(file)}
      onFolder={() => LIST_SESSION.refuse("", { code: "folder", found: "" })}
      onText={(text) => openBytes("", new TextEncoder().encode(text))}
    >
      <p className="remark">{t("open.kinds")}</p>
      <Working />
    </FileOpener>
  );
}

const NOT_SAID = { statedBy: "", asOf: "", licence: "", licenceUrl: "", ministry: "", country: "" };

/** The bytes of a file, or why they are not taken: one beyond all that is read is not loaded at all. */
async function takeFile(file: File) {
  // A data package may be larger, and is read elsewhere.
  if (file.size > INTAKE_LIMITS.fileBytes && !/\.zip$/iu.test(file.name))
    return { code: "too-large", found: `${Math.ceil(file.size / 1_000_000)} MB` } as const;
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or changed since it was chosen, or a folder that did not say so.
    return { code: "file-gone", found: "" } as const;
  }
}

/** What is being read, how far it is, and the way to stop it. */
function Working() {
  const { t } = useI18n();
  const { working, pendingMapping } = useListState();
  const name = working?.name || t("shown.pasted");
  return (
    <>
      <div role="status">
        {working && <p>{t("open.reading", { name })}</p>}
        {!working && pendingMapping && <p>{t("open.mapping")}</p>}
      </div>
      {working && (
        <p className="own-list-row">
          <progress value={working.share} aria-label={t("open.progress")} />
          <button type="button" className="button" onClick={LIST_SESSION.cancel}>
            {t("open.cancel")}
          </button>
        </p>
      )}
    </>
  );
}
