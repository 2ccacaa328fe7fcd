import { useAnchorScope } from "../address/anchorScope";
import { useI18n } from "../language/LanguageProvider";
import { WayOutButton } from "./WayOutButton";
import "./cite.css";

interface CiteActionsProps {
  /** The anchor of what is cited; an element of this id is on the page. */
  readonly id: string;
  readonly title: string;
  readonly evidenceIds?: readonly string[];
}

/** The permanent link to a table or chart, which needs no script, and all ways to take it along. */
export function CiteActions({ id, title, evidenceIds = [] }: CiteActionsProps) {
  const { t } = useI18n();
  const scoped = useAnchorScope();
  return (
    <span className="cite-actions">
      <a href={`#${scoped(id)}`} aria-label={t("cite.linkName", { title })}>
        {t("cite.link")}
      </a>
      <WayOutButton way="take" thing={{ kind: "card", id, title, evidenceIds }} of={title} />
    </span>
  );
}
