import { useState } from "react";
import { fetchShownDescriptor } from "../../export/fetchShownDescriptor";
import { fitFrame } from "../../export/embeds/fitFrame";
import { formatFrame } from "../../export/embeds/formatFrame";
import { SelectedText } from "../../export/SelectedText";
import type { Taken } from "../../export/takeable";
import { useTakingContext } from "../../export/useTakingContext";
import { useDataReference } from "../../ui/address/useDataReference";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { LoadFailed } from "../../ui/hydration/LoadFailed";
import { copyText } from "../../ui/parts/copyText";
import { withDataReference } from "../../view-state/dataReference";
import { formatEmbedPath } from "../../view-state/embedAddress";
import { composeEmbed } from "../embeds/composeEmbed";
import { findEmbed } from "../embeds/embeddedViews";

interface EmbedAlongProps {
  readonly taken: Taken;
  /** Hears in words what was done. */
  readonly onSaid: (words: string) => void;
}

/** The code of a frame with the card or view for a page of another site; nothing for what has no page for frames. */
export function EmbedAlong({ taken, onSaid }: EmbedAlongProps) {
  const context = useTakingContext();
  const reference = useDataReference();
  const { shown } = useOpenedDocument();
  const [code, setCode] = useState("");
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const { t, language } = context.i18n;
  const found = findEmbed(taken, context.search);
  if (!found) return null;
  const { embed } = found;
  const makeCode = async () => {
    const search = withDataReference(found.search, reference);
    const src = new URL(`../..${formatEmbedPath(language, embed)}`, location.href);
    src.search = search;
    const descriptor = await fetchShownDescriptor(shown);
    const { title, heightAt } = await composeEmbed({
      embed,
      context: { ...context, search: found.search },
      descriptor,
      root: "",
      search,
    });
    return formatFrame({ src: src.href, title, ...fitFrame(heightAt) });
  };
  const copyCode = async () => {
    setFailure(undefined);
    try {
      const made = await makeCode();
      const isCopied = await copyText(made);
      setCode(made);
      onSaid(t(isCopied ? "take.embed.copied" : "take.selected"));
    } catch (error) {
      setFailure({ error });
    }
  };
  return (
    <section>
      <h3>{t("take.embed.title")}</h3>
      {shown.kind === "shipped" ? (
        <>
          <p className="take-ways">
            <button type="button" className="button" onClick={() => void copyCode()}>
              {t("take.embed.copy")}
            </button>
          </p>
          <p className="remark">{t("take.embed.hint")}</p>
          {code !== "" && <SelectedText text={code} label={t("take.embed.code")} />}
          {failure && <LoadFailed error={failure.error} onRetry={() => void copyCode()} />}
        </>
      ) : (
        <p className="remark">{t("take.embed.opened")}</p>
      )}
    </section>
  );
}
