import { Component, type ReactNode } from 'react';

interface BrokenPageProps {
  /** Shown instead of what broke. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

/** Catches a page that throws, so that the rest of the desk stays. */
export class BrokenPage extends Component<BrokenPageProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.notice : this.props.children;
  }
}
