/** A drill in one language: its cases, the names of its classes, and the title that is made of them. */
import type { Drill, DrillCase, DrillClass } from '#domain/drill.ts';
import type { SourceReference } from '#domain/question.ts';
import type { Locale } from '#domain/text.ts';
import type { Course } from './course.ts';
import type { AuthoredDrill } from './drill-schema.ts';
import { langOfName, localizeName, localizeText } from './localize.ts';
import type { AuthoredText } from './schema-parts.ts';

export type LocalizedDrill = {
  readonly drill: Drill;
  /** Such as `Utility or warranty`. */
  readonly title: string;
  readonly sources: readonly SourceReference[];
  /** Some of its Vietnamese is still English. */
  readonly pending: boolean;
};

/** A class that is no term is a fault of its own; its id stands for the name until it is mended. */
export function localizeDrill(
  id: string,
  { classes, cases, sources }: AuthoredDrill,
  locale: Locale,
  course: Pick<Course, 'terms' | 'termNames'>,
): LocalizedDrill {
  const named = classes.map((term) => className(term, locale, course));
  const texts = cases.flatMap(({ text, why }) => [text, why]);
  const shown = cases.map((one): DrillCase => ({
    id: one.id,
    revision: one.revision,
    text: localizeText(one.text, locale, course.termNames),
    class: one.class,
    why: localizeText(one.why, locale, course.termNames),
  }));
  return {
    drill: { id, classes: named, cases: shown },
    title: titleOf(named, locale),
    sources,
    pending: named.some(({ lang }) => lang !== undefined) || texts.some((text) => langOfName(text, locale) === 'en'),
  };
}

function className(id: string, locale: Locale, { terms }: Pick<Course, 'terms'>): DrillClass {
  const term: AuthoredText = terms.get(id)?.authored.term ?? { en: id, vi: id };
  const lang = langOfName(term, locale);
  return { id, name: localizeName(term, locale), ...(lang && { lang }) };
}

const OR: Readonly<Record<Locale, string>> = { en: 'or', vi: 'hay' };

/** A drill has no title of its own: it is named by its classes. */
function titleOf(classes: readonly DrillClass[], locale: Locale): string {
  const names = classes.map(({ name }) => name);
  const first = names.slice(0, -1).join(', ');
  const title = [...(first === '' ? [] : [first, OR[locale]]), ...names.slice(-1)].join(' ');
  return title.charAt(0).toLocaleUpperCase(locale) + title.slice(1);
}
