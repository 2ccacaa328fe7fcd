import type { DerivedFigure } from "../../domain/derived/computeDerived";
import { useI18n } from "../language/LanguageProvider";
import { NoteLink } from "../evidence/NoteLink";

/** The way to the formula of a derived number. */
export function DerivedLink({ derived }: { derived: DerivedFigure }) {
  const { t } = useI18n();
  return (
    <NoteLink
      note={{ kind: "derived", derived }}
      name={t("derived.linkName", { of: t(`derived.${derived.name}.label`) })}
      className="derived-link"
    >
      {t("derived.mark")}
    </NoteLink>
  );
}
