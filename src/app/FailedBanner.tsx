import { useState } from "react";
import { LanguageProvider } from "../ui/LanguageProvider";
import type { AppProps } from "./App";
import { datasetQuery } from "./datasetQuery";
import { FailedNotice } from "./states";

/** Stands above a prerendered page whose data could not be loaded. */
export function FailedBanner({
  language,
  i18n,
  queryClient,
  dataUrl,
  onSuccess,
}: AppProps & { onSuccess: () => void }) {
  const query = datasetQuery(dataUrl);
  const [error, setError] = useState(() => queryClient.getQueryState(query.queryKey)?.error ?? undefined);
  const retry = () => queryClient.fetchQuery(query).then(onSuccess, setError);
  return (
    <LanguageProvider language={language} i18n={i18n}>
      {error && <FailedNotice error={error} onRetry={() => void retry()} />}
    </LanguageProvider>
  );
}
