import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Stands in place of what failed. */
  readonly renderFailure: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface Failure {
  readonly error: unknown;
}

/** Keeps a failure inside its part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failure: Failure | undefined }> {
  override state: { readonly failure: Failure | undefined } = { failure: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return this.props.renderFailure(failure.error, () => this.setState({ failure: undefined }));
  }
}
