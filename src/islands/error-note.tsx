/**
 * What stands in the place of an island that failed: a sentence, a way to reload, and the record as a file. React knows
 * error boundaries as classes alone, so this is one.
 */
import { Component, createElement, useEffect, useRef, type ReactNode } from 'react';
import type { Say } from '#i18n/words.ts';

interface Props {
  readonly say: Say<'broken' | 'brokenHelp' | 'reload'>;
  readonly children: ReactNode;
}

const Note = ({ say }: Pick<Props, 'say'>): ReactNode => {
  const note = useRef<HTMLDivElement>(null);
  // For check-watchdog.ts, which knows the island's place in the page.
  useEffect(() => void note.current?.dispatchEvent(new Event('island-failed', { bubbles: true })), []);
  return (
    <div ref={note} className="check-card" role="alert">
      <p>
        {say('broken')} {say('brokenHelp')}
      </p>
      <button type="button" onClick={() => location.reload()}>
        {say('reload')}
      </button>{' '}
      {createElement('export-offer')}
    </div>
  );
};

export class ErrorNote extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Note say={this.props.say} /> : this.props.children;
  }
}
