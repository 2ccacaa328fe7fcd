import type { ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { LoadFailed } from "./LoadFailed";

/** Keeps a failure of what is drawn here inside it, says that it failed and lets the reader try again. */
export function Contained({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary renderFailure={renderFailure}>{children}</ErrorBoundary>;
}

function renderFailure(error: unknown, retry: () => void): ReactNode {
  return <LoadFailed error={error} onRetry={retry} />;
}
