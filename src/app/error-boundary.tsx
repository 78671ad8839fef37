import { Component, type ReactNode } from 'react';
import { useWords } from '../ui/kit/words.tsx';

function Crashed({ retry }: { retry(): void }) {
  const { notices } = useWords().messages.chrome;
  return (
    <div role="alert" style={{ padding: 16 }}>
      <p>{notices.crashed}</p>
      <button type="button" onClick={retry} style={{ minHeight: 32, fontWeight: 600, textDecoration: 'underline' }}>
        {notices.retry}
      </button>
    </div>
  );
}

/** Keeps the failure of one part to that part: a sentence in its place, and another try. */
export class ErrorBoundary extends Component<{ children: ReactNode; onRetry?: () => void }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  private readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ failed: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Crashed retry={this.retry} />;
  }
}
