import { Component, type ReactNode } from 'react';

export interface FaultBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of a view that failed; gets the words of the fault. */
  readonly fallback: (message: string) => ReactNode;
  /** A change of it tries again. */
  readonly resetKey: unknown;
}

/** Keeps the frame of the page alive where a view fails; React offers this only as a class. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly message: string | undefined }> {
  override state = { message: undefined as string | undefined };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: FaultBoundaryProps): void {
    if (before.resetKey !== this.props.resetKey && this.state.message !== undefined)
      this.setState({ message: undefined });
  }

  override render(): ReactNode {
    return this.state.message === undefined ? this.props.children : this.props.fallback(this.state.message);
  }
}
