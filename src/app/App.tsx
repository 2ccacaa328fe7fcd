import type { I18n } from "@lingui/core";
import { QueryClientProvider, useQuery, type QueryClient } from "@tanstack/react-query";
import { Suspense, type ComponentType } from "react";
import { Router, useLocation } from "wouter";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../i18n/languages";
import { AnswerProvider } from "../ui/AnswerProvider";
import { LanguageProvider } from "../ui/LanguageProvider";
import { NoteDialogProvider } from "../ui/NoteDialog";
import { parsePath, type Screen } from "../view-state/address";
import { datasetQuery } from "./datasetQuery";
import { ErrorBoundary } from "./ErrorBoundary";
import { Layout } from "./Layout";
import { EmptyNotice, FailedNotice, Loading, NotFound, PartialNotice } from "./states";
import "../ui/base.css";

export type Screens = Readonly<Record<Screen, ComponentType>>;

export interface AppProps {
  readonly language: InterfaceLanguage;
  readonly i18n: I18n;
  readonly queryClient: QueryClient;
  /** Where the data package lies; ends with a slash. */
  readonly dataUrl: string;
  readonly screens: Screens;
  /** The path of the site's root without the slash at its end. */
  readonly base: string;
  /** The path that the page was prerendered for, below the root. */
  readonly ssrPath?: string;
}

export function App({ language, i18n, queryClient, base, ssrPath, ...rest }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider language={language} i18n={i18n}>
        <Router base={base} ssrSearch="" {...(ssrPath !== undefined && { ssrPath })}>
          <Page {...rest} />
        </Router>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Page({ dataUrl, screens }: Pick<AppProps, "dataUrl" | "screens">) {
  const [path] = useLocation();
  const { screen } = parsePath(path, INTERFACE_LANGUAGES);
  return (
    <Layout screen={screen}>
      {screen ? <DataScreen key={screen} dataUrl={dataUrl} Component={screens[screen]} /> : <NotFound />}
    </Layout>
  );
}

function DataScreen({ dataUrl, Component }: { dataUrl: string; Component: ComponentType }) {
  const { data, error, refetch } = useQuery(datasetQuery(dataUrl));
  if (error) return <FailedNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { dataset, missing } = data;
  if (dataset.presences.length === 0 && dataset.figures.length === 0) return <EmptyNotice />;
  return (
    <AnswerProvider dataset={dataset}>
      <NoteDialogProvider>
        {missing.length > 0 && <PartialNotice missing={missing} />}
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Component />
          </Suspense>
        </ErrorBoundary>
      </NoteDialogProvider>
    </AnswerProvider>
  );
}
