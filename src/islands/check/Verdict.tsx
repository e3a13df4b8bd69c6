/** Right or wrong, said with a sign and a word, never by colour alone. */
import type { ReactNode } from 'react';

export const Verdict = ({
  isRight,
  children,
}: {
  readonly isRight: boolean;
  readonly children: ReactNode;
}): ReactNode => (
  <p className="check-verdict" data-verdict={isRight ? 'right' : 'wrong'}>
    <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {children}
  </p>
);
