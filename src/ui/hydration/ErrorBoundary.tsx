import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Stands in place of what failed. */
  readonly renderFailure: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface Failure {
  readonly error: unknown;
}

/** Keeps a failure inside its part of the page; one of what stands in its place goes on to the next boundary. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failure: Failure | undefined }> {
  override state: { readonly failure: Failure | undefined } = { failure: undefined };

  private told: Failure | undefined;

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override componentDidMount() {
    this.told = this.state.failure;
  }

  override componentDidUpdate() {
    this.told = this.state.failure;
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    if (this.told && this.told !== failure) throw failure.error;
    return this.props.renderFailure(failure.error, () => this.setState({ failure: undefined }));
  }
}
