import { useState } from "react";
import { useAnchorScope } from "../address/anchorScope";
import { useI18n } from "../language/LanguageProvider";
import { copyText } from "../parts/copyText";
import { WayOutButton } from "./WayOutButton";
import "./cite.css";

interface CiteActionsProps {
  /** The anchor of what is cited; an element of this id is on the page. */
  readonly id: string;
  readonly title: string;
  readonly evidenceIds?: readonly string[];
  /** Of when and of which sources it is, in words, where it is not of the shown source alone. */
  readonly stamp?: string;
}

/** The permanent link to a table or chart, which needs no script, and all ways to take it along. */
export function CiteActions({ id, title, evidenceIds = [], stamp }: CiteActionsProps) {
  const { t } = useI18n();
  const scoped = useAnchorScope();
  const [said, setSaid] = useState<string>();
  // The anchor is followed as well: where the clipboard is closed, the address stands in the bar of the browser.
  const copy = async (href: string) => {
    setSaid("");
    if (await copyText(href)) setSaid(t("link.copied"));
  };
  return (
    <span className="cite-actions" data-acts="">
      {said !== undefined && <span role="status">{said}</span>}
      <a
        href={`#${scoped(id)}`}
        aria-label={t("cite.linkName", { title })}
        onClick={(event) => void copy(event.currentTarget.href)}
      >
        {t("cite.link")}
      </a>
      <WayOutButton way="take" thing={{ kind: "card", id, title, evidenceIds, stamp }} of={title} />
    </span>
  );
}
