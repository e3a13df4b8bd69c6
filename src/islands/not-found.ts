/** `<not-found>`: puts the language of the address that was not found first for those who listen, as it is for the eye. */
import { localeOf } from '#i18n/locale.ts';

class NotFound extends HTMLElement {
  connectedCallback(): void {
    const locale = localeOf(location.pathname, import.meta.env.BASE_URL);
    const own = this.querySelector(`[lang="${locale}"]`);
    if (own === null || own === this.firstElementChild) return;
    this.prepend(own);
  }
}

customElements.define('not-found', NotFound);
