/** `<theme-switch>`: light, dark, or as the device; remembered, and set before the first paint of the next page. */
import { $theme, startPreferences } from '#stores/preferences.ts';

export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null) return;
    startPreferences();
    $theme.subscribe((theme) => {
      select.value = theme;
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
    });
    select.disabled = false;
    select.addEventListener('change', () => {
      const wanted = select.value;
      $theme.set(wanted === 'light' || wanted === 'dark' ? wanted : 'system');
    });
  }
}
