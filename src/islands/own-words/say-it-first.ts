/**
 * `<say-it-first>`: on the page of a term, a way to put its meaning into one's own words before one reads it. The
 * definition stands in the page as ever; who only looks it up has nothing to close. The box comes when it is asked for.
 */
class SayItFirst extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const hint = this.querySelector('p');
    const meaning = document.getElementById(this.dataset['meaning'] ?? '');
    if (button === null || hint === null || meaning === null) return;
    const words = hint.textContent;
    button.addEventListener('click', () => {
      import('./own-words-box.ts')
        .then(({ openBox }) => {
          hint.textContent = words;
          openBox(this, meaning);
        })
        .catch(() => {
          hint.textContent = this.dataset['failed'] ?? '';
        });
    });
    button.disabled = false;
  }
}

customElements.define('say-it-first', SayItFirst);
