import { Component, type ReactNode } from "react";

interface MapErrorBoundaryProps {
  readonly message: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Keeps a failure of the map inside its box, with a way to try again. */
export class MapErrorBoundary extends Component<MapErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <p className="map-box-placeholder" role="alert">
        {this.props.message}{" "}
        <button
          type="button"
          onClick={() => {
            this.props.onRetry();
            this.setState({ hasFailed: false });
          }}
        >
          {this.props.retryLabel}
        </button>
      </p>
    );
  }
}
