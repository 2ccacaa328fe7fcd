import { Component, type ReactNode } from "react";
import { FailedNotice } from "./states";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a failure inside its panel, says what failed and lets the reader try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const retry = () => this.setState({ error: undefined });
    return <FailedNotice error={error} onRetry={retry} />;
  }
}
