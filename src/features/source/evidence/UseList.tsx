import type { Dataset } from "../../../domain/dataset/dataset";
import { computeDerived } from "../../../domain/derived/computeDerived";
import { ScreenLink } from "../../../ui/address/ScreenLink";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { useNaming } from "../useNaming";
import type { SourceRow, Use } from "./rows";
import { screensOf } from "./screensOf";

export interface UseListProps {
  readonly row: SourceRow;
  /** Whether the screens show the row, or other data at the moment. */
  readonly isOnScreens: boolean;
}

/** What a piece of evidence is evidence for: the facts, the figures derived from them, and the screens that show them. */
export function UseList({ row, isOnScreens }: UseListProps) {
  const { t, formats } = useI18n();
  const { nameUse } = useNaming();
  const { uses, dataset } = row;
  return (
    <ul className="source-uses">
      {uses.map((use) => {
        const { kind, text } = nameUse(use, dataset);
        const derived = findDerived(use, dataset).map((name) => t(`derived.${name}.label`));
        return (
          <li key={`${kind}:${text}`}>
            <span className="remark">{kind}</span> {text}
            {derived.length > 0 && (
              <span className="definition">
                {t("source.derivedFrom", { names: derived.join(formats.separator) })}
              </span>
            )}
            {isOnScreens && (
              <span className="source-ways">
                {screensOf(use).map(({ screen, search }) => (
                  <ScreenLink key={screen} screen={screen} search={search}>
                    {t(`screen.${screen}`)}
                  </ScreenLink>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The derived figures that a fact goes into. */
function findDerived(use: Use, dataset: Dataset) {
  const evidenceId =
    use.kind === "figure" ? use.figure.evidenceId : use.kind === "event" ? use.event.evidenceId : "";
  return [...computeDerived(dataset).values()]
    .filter(({ inputs }) => inputs.some((input) => input.evidenceId === evidenceId))
    .map(({ name }) => name);
}
