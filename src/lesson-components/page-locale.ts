/** The language of a lesson's components: that of the page, or the other one in a block of its twin. */
import { localeOf, type Locale } from '#i18n/locale.ts';

/** What every block gets from the build (lesson-twin.ts): its anchor, or as a block of the twin its language. */
export interface BlockProps {
  id?: string | undefined;
  lang?: Locale | undefined;
}

/** The language of the page, read from its address. */
export const pageLocale = (url: URL): Locale => localeOf(url.pathname, import.meta.env.BASE_URL);

/** The language of a block, of the component's `Astro`. */
export const blockLocale = ({ url, props }: { readonly url: URL; readonly props: BlockProps }): Locale =>
  props.lang ?? pageLocale(url);
