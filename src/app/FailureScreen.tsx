/** A failure of ours, shown once: what happened, what was kept, what to do. Problems of a file never come here. */
import { Component, type ReactNode } from 'react';

interface FailureState {
  readonly failure: Error | null;
}

export class FailureScreen extends Component<{ readonly children: ReactNode }, FailureState> {
  override state: FailureState = { failure: null };

  static getDerivedStateFromError(failure: Error): FailureState {
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <main className="page" role="alert">
        <h1>Watchline stopped drawing this screen</h1>
        <p>The fault is in Watchline, not in your files; nothing left this page. Reload to start again from the pack. Files you added have to be added again.</p>
        <p><button type="button" className="button button-main" onClick={() => location.reload()}>Reload</button></p>
        <details>
          <summary>Words for the developers</summary>
          <pre>{failure.stack ?? failure.message}</pre>
        </details>
      </main>
    );
  }
}
