/** The button of a page that is made to be printed; without scripts it is not shown. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.addEventListener('click', () => print());
  button.disabled = false;
}
