/** English: what a check's buttons and messages say. A file of its own, so that a page loads one language only. */
import { sayFrom } from './words.ts';

export const checkWordsEn = {
  check: 'Check answer',
  tryAgain: 'Try again',
  right: 'Right',
  notRight: 'Not right',
  rightKey: 'Right answer',
  yourChoice: 'Your choice',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Kept only while this page is open',
  showOther: 'Show this question in Vietnamese',
  hideOther: 'Hide the Vietnamese',
  otherFailed: 'The Vietnamese could not be loaded. Check your connection, then press the button again.',
  chooseGroup: 'Choose a group',
  orderHint: 'Put the steps in order with the arrow buttons.',
  up: 'Move up: {step}',
  down: 'Move down: {step}',
  moved: '{step}: place {place} of {total}',
  belongs: 'Belongs in: {group}',
  place: 'Place {place}',
  inPlace: '{right} of {of} are in the right place.',
  broken: 'This question could not be started.',
  reload: 'Reload the page',
  brokenHelp: 'Your earlier answers are safe. You can also read the answer below.',
} as const;

export type CheckWord = keyof typeof checkWordsEn;

export const sayCheckEn = sayFrom<CheckWord>(checkWordsEn);
