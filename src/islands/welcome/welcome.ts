/** What the home page says to those who come back and to those who do not know where to begin. */
import { wakeButton } from '#islands/fetched.ts';
import { startNews } from './news-note.ts';

startNews();

const begin = document.querySelector<HTMLButtonElement>('[data-begin-start]');
if (begin !== null)
  wakeButton(
    begin,
    () => import('./start-questions.ts'),
    ({ beginStart }) => beginStart(),
  );
