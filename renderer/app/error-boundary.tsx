import { Component, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { PlainPage } from './plain-page.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of one view; the whole window otherwise. */
  readonly isView?: boolean;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** React catches errors of rendering in classes only. What failed is never shown or kept: it may hold words. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <PlainPage
        title={<FormattedMessage id="app.error.title" />}
        actions={
          <Button kind="primary" onClick={() => this.setState({ hasFailed: false })}>
            <FormattedMessage id="app.error.again" />
          </Button>
        }
      >
        <p>
          {this.props.isView === true ? (
            <FormattedMessage id="app.error.view" />
          ) : (
            <FormattedMessage id="app.error.window" />
          )}
        </p>
      </PlainPage>
    );
  }
}
