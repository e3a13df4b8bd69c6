/** The language that the page gave to an element. */
import type { Locale } from '#i18n/locale.ts';

export const localeOfElement = (element: HTMLElement): Locale => (element.dataset['locale'] === 'vi' ? 'vi' : 'en');
