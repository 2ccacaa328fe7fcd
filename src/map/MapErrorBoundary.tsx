import { Component, type ReactNode } from "react";

interface MapErrorBoundaryProps {
  readonly message: string;
  readonly retryLabel: string;
  readonly children: ReactNode;
}

/** Keeps a failure of the map inside its box, with a way to try again. */
export class MapErrorBoundary extends Component<MapErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error("of unknown kind") };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const retry = () => this.setState({ error: undefined });
    return (
      <p className="map-box-placeholder" role="alert">
        {this.props.message}{" "}
        <button type="button" onClick={retry}>
          {this.props.retryLabel}
        </button>
      </p>
    );
  }
}
