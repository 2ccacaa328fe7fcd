import type { I18n as Catalog } from "@lingui/core";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { Suspense, useCallback, useEffect, type ComponentType } from "react";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../i18n/languages";
import type { ParsedTables } from "../package/read/parseTables";
import { AnswerProvider, useAnswer } from "../ui/answer/AnswerProvider";
import { isFreeInk } from "../ui/pennant/channelInk";
import { LazyChannelPatterns } from "../ui/pennant/lazyChannelPatterns";
import { Contained } from "../ui/hydration/Contained";
import { hydrateOnView } from "../ui/hydration/hydrateOnView";
import { OfficialAnswerLink } from "../ui/answer/OfficialAnswerLink";
import { LanguageProvider, SourceProvider } from "../ui/language/LanguageProvider";
import { NoteDialogProvider } from "../ui/evidence/NoteDialogProvider";
import { findChecked, useOpenedDocument, type ShippedSource } from "../ui/answer/openedDocument";
import { SiteProvider, usePath } from "../ui/address/location";
import { parsePath } from "./screens";
import type { Screen } from "../view-state/address";
import { AddressNotice } from "./address/AddressNotice";
import { Layout } from "./shell/Layout";
import { Offline } from "./offline/Offline";
import { OpenedNotices, ShownDocument } from "./opened/OpenedNotices";
import { OpenedDocumentProvider } from "./opened/OpenedDocumentProvider";
import type { EmptyScreenProps, PartialNoticeProps } from "./missingData";
import { ShippedTablesProvider } from "./ShippedTablesProvider";
import { SourceSwitch } from "./shell/SourceSwitch";
import { useMark } from "./shell/useMark";
import { WaysOut } from "./WaysOut";
import { Loading, NotFound } from "./states";

export type Screens = Readonly<Record<Screen, ComponentType>>;

interface AppProps {
  readonly language: InterfaceLanguage;
  readonly catalog: Catalog;
  readonly queryClient: QueryClient;
  /** The tables of the data package that the site opens with. */
  readonly shipped: ParsedTables;
  /** All data packages that the site ships. */
  readonly sources: readonly ShippedSource[];
  readonly screens: Screens;
  /** Loads a screen before it is shown; `undefined` where it is there. */
  readonly prepareScreen?: (screen: Screen) => Promise<unknown> | undefined;
  /** The path of the site's root without the slash at its end. */
  readonly base: string;
  /** The path that the page was prerendered for, below the root. */
  readonly ssrPath?: string;
  /** Called when script has taken over what was prerendered. */
  readonly onHydrated?: () => void;
}

export function App({
  language,
  catalog,
  queryClient,
  base,
  ssrPath,
  prepareScreen,
  onHydrated,
  ...rest
}: AppProps) {
  useEffect(() => {
    onHydrated?.();
  }, [onHydrated]);
  const prepare = useCallback(
    (path: string) => {
      const { screen } = parsePath(path, INTERFACE_LANGUAGES);
      return screen && prepareScreen?.(screen);
    },
    [prepareScreen],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider language={language} catalog={catalog}>
        <SiteProvider base={base} prerenderedPath={ssrPath} prepare={prepare}>
          <Page {...rest} />
          <Offline base={base} />
        </SiteProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Page({ shipped, sources, screens }: Pick<AppProps, "shipped" | "sources" | "screens">) {
  const path = usePath();
  const { screen } = parsePath(path, INTERFACE_LANGUAGES);
  if (!screen)
    return (
      <Layout screen={screen}>
        <NotFound />
      </Layout>
    );
  return (
    <ShippedTablesProvider sources={sources}>
      <OpenedDocumentProvider shipped={shipped} sources={sources} isTextNeeded={screen === "source"}>
        <Layout
          screen={screen}
          notice={
            <>
              <Contained>
                <ShownDocument />
                <OpenedNotices />
              </Contained>
            </>
          }
          source={<SourceSwitch screen={screen} />}
          officialText={<OfficialTextOfShown />}
        >
          <DataScreen key={screen} screen={screen} Component={screens[screen]} />
        </Layout>
      </OpenedDocumentProvider>
    </ShippedTablesProvider>
  );
}

// Only the data of few documents lack so much.
const EmptyScreen = hydrateOnView<EmptyScreenProps>(async () => (await import("./missingData")).EmptyScreen);
const PartialNotice = hydrateOnView<PartialNoticeProps>(
  async () => (await import("./missingData")).PartialNotice,
);

/** What fills the channels without a colour of their own, where there are such. */
function FreeInks() {
  const { coverage, inkOf } = useAnswer();
  return coverage.drawnChannels.some((id) => isFreeInk(inkOf(id))) && <LazyChannelPatterns />;
}

function OfficialTextOfShown() {
  return <OfficialAnswerLink header={useOpenedDocument().shown.tables.dataset.header} />;
}

function DataScreen({ screen, Component }: { screen: Screen; Component: ComponentType }) {
  const { opened, shown, markDrawing } = useOpenedDocument();
  const { dataset, missing } = (screen === "source" ? findChecked({ opened, shown }) : shown).tables;
  const mayBeDrawn = useMark(shown.kind === "shipped" ? "" : shown.reference, markDrawing);
  // A text of which nothing was read is still shown itself.
  const isAboutFacts = !["source", "data", "accessibility", "open"].includes(screen);
  const isEmpty = isAboutFacts && dataset.presences.length === 0 && dataset.figures.length === 0;
  if (!mayBeDrawn) return <Loading />;
  if (isEmpty) return <EmptyScreen screen={screen} />;
  return (
    <SourceProvider source={dataset}>
      <AnswerProvider dataset={dataset}>
        <WaysOut>
          <NoteDialogProvider>
            <FreeInks />
            {missing.length > 0 && <PartialNotice missing={missing} />}
            <AddressNotice screen={screen} dataset={dataset} />
            <Contained key={shown.reference}>
              <Suspense fallback={<Loading />}>
                <Component />
              </Suspense>
            </Contained>
          </NoteDialogProvider>
        </WaysOut>
      </AnswerProvider>
    </SourceProvider>
  );
}
