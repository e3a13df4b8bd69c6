/** A response as one line of ids, for people who look after the questions: it is the same in each language. */
import type { Response } from './question.ts';

/** `c`, `fast → warranty, shows → utility`, `first, then` or `s2 → m1`; a mark without a mend is `s2`. */
export function responseInIds(response: Response): string {
  switch (response.kind) {
    case 'choice':
      return response.choice;
    case 'sort':
      return pairs(response.groups);
    case 'order':
      return response.steps.join(', ');
    case 'slip':
      return pairs(response.mends);
    default:
      return response satisfies never;
  }
}

function pairs(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([part, given]) => (given === '' ? part : `${part} → ${given}`))
    .join(', ');
}
