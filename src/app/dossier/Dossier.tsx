import { Suspense, use, type ReactNode } from "react";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../i18n/languages";
import { AnchorScopeContext } from "../../ui/address/anchorScope";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { LanguageProvider, useI18n } from "../../ui/language/LanguageProvider";
import { hydrateOnView } from "../../ui/hydration/hydrateOnView";
import { NotesElsewhereContext, PageNotes } from "../../ui/evidence/PageNotes";
import { WithinDocumentContext } from "../../ui/parts/ScreenTitle";
import { OwnSearchContext, useAddressSearch } from "../../ui/address/useAddressSearch";
import {
  DOSSIER_CHOICES,
  DOSSIER_SCREENS,
  formatDossierView,
  type DossierScreen,
} from "../../view-state/dossierView";
import { parseDossierView } from "../../view-state/parseDossierView";
import { messagesOfScreen, SCREEN_ROWS } from "../screens";
import { DossierControls } from "./DossierControls";
import { DossierHead } from "./DossierHead";
import { DossierSources } from "./DossierSources";
import { fetchSecondLanguage } from "./secondLanguage";
import "./Dossier.css";

/**
 * Screens as they are, their controls left out by the stylesheet; coverage with a picture in place of the map. What is
 * printed was prerendered: each hydrates when it is looked at, or when another view is chosen.
 */
const SECTIONS: Readonly<Record<DossierScreen | "overview", (properties: object) => ReactNode>> = {
  overview: hydrateOnView(SCREEN_ROWS.overview.load, messagesOfScreen("overview")),
  coverage: hydrateOnView(
    async () => (await import("../../features/coverage/CoverageDossier")).CoverageDossier,
    [...messagesOfScreen("coverage"), "posts"],
  ),
  budget: hydrateOnView(SCREEN_ROWS.budget.load, messagesOfScreen("budget")),
  traffic: hydrateOnView(SCREEN_ROWS.traffic.load, messagesOfScreen("traffic")),
  newsletters: hydrateOnView(SCREEN_ROWS.newsletters.load, messagesOfScreen("newsletters")),
  questions: hydrateOnView(SCREEN_ROWS.questions.load, messagesOfScreen("questions")),
  changes: hydrateOnView(SCREEN_ROWS.changes.load, messagesOfScreen("changes")),
};

/** One document to print: the chosen view with its evidence, in the reader's language or in two side by side. */
export function Dossier() {
  const { language } = useI18n();
  const { dataset } = useAnswer();
  const derived = useDerived();
  const [search, setSearch] = useAddressSearch();
  const read = parseDossierView(search, INTERFACE_LANGUAGES);
  const second = INTERFACE_LANGUAGES.find((each) => each === read.and && each !== language);
  const view = { ...read, and: second };
  const isWhole = view.of === "all";
  // A whole begins with what matters most, on a sheet or two.
  const sections = isWhole
    ? (["overview", ...DOSSIER_SCREENS] as const)
    : DOSSIER_CHOICES.filter((screen) => screen === view.of);
  return (
    <div className="dossier" data-two={second !== undefined || undefined}>
      <DossierControls view={view} onChange={(part) => setSearch(formatDossierView({ ...view, ...part }))} />
      <SideBySide second={second}>
        <DossierHead of={view.of} />
      </SideBySide>
      <OwnSearchContext value={view.search}>
        <NotesElsewhereContext value={isWhole}>
          {sections.map((screen) => {
            const Section = SECTIONS[screen];
            return (
              <SideBySide key={screen} second={second}>
                <section className="dossier-section">
                  <WithinDocumentContext value={true}>
                    <Section />
                  </WithinDocumentContext>
                </section>
              </SideBySide>
            );
          })}
        </NotesElsewhereContext>
      </OwnSearchContext>
      {isWhole && (
        <SideBySide second={second}>
          <PageNotes
            evidenceIds={dataset.evidence.map(({ evidenceId }) => evidenceId)}
            derived={[...derived.values()]}
          />
        </SideBySide>
      )}
      {/* Two sources beside each other say themselves what they are. */}
      {view.of !== "changes" && (
        <SideBySide second={second}>
          <DossierSources />
        </SideBySide>
      )}
    </div>
  );
}

interface SideBySideProps {
  readonly second: InterfaceLanguage | undefined;
  readonly children: ReactNode;
}

/** The same part in both languages, each beginning at the same height. */
function SideBySide({ second, children }: SideBySideProps) {
  return (
    <div className="dossier-row" data-document="">
      <div>{children}</div>
      {second && (
        <Suspense>
          <SecondLanguage language={second}>{children}</SecondLanguage>
        </Suspense>
      )}
    </div>
  );
}

function SecondLanguage({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const catalog = use(fetchSecondLanguage(language));
  return (
    <LanguageProvider language={language} catalog={catalog}>
      <AnchorScopeContext value={`${language}-`}>
        <div lang={language}>
          <WithinDocumentContext value={true}>{children}</WithinDocumentContext>
        </div>
      </AnchorScopeContext>
    </LanguageProvider>
  );
}
