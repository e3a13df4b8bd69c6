/**
 * What stands in the place of an island that failed: a sentence, a way to reload, and the record as a file. React knows
 * error boundaries as classes alone, so this is one.
 */
import { Component, createElement, type ReactNode } from 'react';
import type { Say } from '#i18n/words.ts';

type NoteWords = Say<'broken' | 'brokenHelp' | 'reload'>;

interface Props {
  readonly say: NoteWords;
  readonly children: ReactNode;
}

/** Tells check-watchdog.ts, which knows the island's place in the page, as soon as the note stands in it. */
const tellPage = (note: HTMLElement | null): void =>
  void note?.dispatchEvent(new Event('island-failed', { bubbles: true }));

/** The note itself. */
export const BrokenNote = ({ say }: { readonly say: NoteWords }): ReactNode => (
  <div ref={tellPage} className="check-card" role="alert">
    <p>
      {say('broken')} {say('brokenHelp')}
    </p>
    <button type="button" onClick={() => location.reload()}>
      {say('reload')}
    </button>{' '}
    {createElement('export-offer')}
  </div>
);

export class ErrorNote extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { say, children } = this.props;
    if (!this.state.failed) return children;
    return <BrokenNote say={say} />;
  }
}
