/** What the home page says to those who come back and to those who do not know where to begin. */
import { startNews } from './news-note.ts';

startNews();

const begin = document.querySelector<HTMLButtonElement>('[data-begin-start]');
begin?.addEventListener('click', () => void import('./start-questions.ts').then(({ beginStart }) => beginStart()));
begin?.removeAttribute('disabled');
