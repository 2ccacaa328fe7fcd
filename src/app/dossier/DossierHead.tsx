import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";
import { Stamp } from "../../ui/answer/Stamp";
import type { DossierView } from "../../view-state/dossierView";
import { usePrintMoment } from "../shell/usePrintMoment";

/** Of what and when the document is, and where it is found again. */
export function DossierHead({ of }: Pick<DossierView, "of">) {
  const { t, formats } = useI18n();
  const moment = usePrintMoment();
  return (
    <header className="screen-head dossier-head">
      <ScreenTitle>
        {of === "all" ? t("dossier.titleAll") : t("dossier.title", { screen: t(`screen.${of}`) })}
      </ScreenTitle>
      <p className="lead">{t("dossier.lead")}</p>
      {of !== "changes" && (
        <p>
          <Stamp />
        </p>
      )}
      {moment && (
        // Only there: the browser shows both already, and what comes late would push the document down.
        <p className="remark on-paper" data-no-figure="">
          {t("dossier.made", { date: formats.formatDate(moment.isoDate) })}{" "}
          <a href={moment.address}>{moment.address}</a>
        </p>
      )}
    </header>
  );
}
