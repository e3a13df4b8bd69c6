/** The course as the search of one language knows it; the site adds its other pages. */
import type { IndexedCheck, IndexedLesson, IndexedPage, IndexedTerm, SearchIndex } from '#domain/search-index.ts';
import { plainText, type Locale } from '#domain/text.ts';
import type { Course, Lesson } from './course.ts';
import { localizeDrill } from './localize-drill.ts';
import { langOfName, localizeText } from './localize.ts';
import { PENDING, type AuthoredText } from './schema-parts.ts';
import { normalizeName } from './term-names.ts';
import type { AuthoredTerm } from './term-schema.ts';

type Searched = Pick<Course, 'terms' | 'termNames' | 'lessons' | 'modules' | 'questions' | 'drills'>;

/** Of a stem, as much as one reads in a list. */
const LONGEST_STEM = 150;

/** What a module and a drill are called, as the line under their names. */
export type PartNames = { readonly module: string; readonly drill: string };

/**
 * Terms, written lessons with their sections and checks; as pages the modules on the map, planned ones too, and the
 * drills. Of questions only the checks of lessons are here: others have no address, and those of papers must not be met
 * before the paper.
 */
export function searchIndexOf(course: Searched, locale: Locale, partNames: PartNames): SearchIndex {
  const places = new Map([...course.terms.keys()].map((id, place) => [id, place]));
  return {
    terms: [...course.terms].map(([id, { authored }]) => indexedTerm(id, authored, course, locale)),
    lessons: course.modules
      .flatMap(({ id, lessons }) => lessons.map((lesson) => `${locale}/${id}/${lesson.id}`))
      .flatMap((key) => course.lessons.get(key) ?? [])
      .map((lesson) => indexedLesson(lesson, { course, locale, places })),
    pages: [
      ...course.modules.map(({ id, title }): IndexedPage => [
        `/learn/#${id}`,
        ...bothNames(title, locale),
        [],
        partNames.module,
      ]),
      ...[...course.drills].map(([id, { authored }]): IndexedPage => {
        const titleIn = (language: Locale): string => localizeDrill(id, authored, language, course).title;
        return [`/practice/?drill=${id}`, titleIn(locale), titleIn(otherThan(locale)), [], partNames.drill];
      }),
    ],
  };
}

function otherThan(locale: Locale): Locale {
  return locale === 'en' ? 'vi' : 'en';
}

/** A name and the other language's, as the index has them (search-index.ts in the domain). */
function bothNames(authored: AuthoredText, locale: Locale): readonly [name: string, other: string] {
  const [name, other] = [authored[locale], authored[otherThan(locale)]].map((text) => (text === PENDING ? '' : text));
  return [name ?? '', other === name ? '' : (other ?? '')];
}

function indexedTerm(id: string, authored: AuthoredTerm, { termNames }: Searched, locale: Locale): IndexedTerm {
  const [name, other] = bothNames(authored.term, locale);
  const aliases = new Map(
    [authored.aliases.en, authored.aliases.vi].flatMap((list) =>
      list === PENDING ? [] : list.map((alias) => [normalizeName(alias), alias] as const),
    ),
  );
  // English under a Vietnamese name would say nothing of its language.
  const isPending = langOfName(authored.definition, locale) !== undefined;
  const about = isPending ? '' : plainText(localizeText(authored.definition, locale, termNames));
  return [id, name, other, [...aliases.values()], about];
}

type Context = { readonly course: Searched; readonly locale: Locale; readonly places: ReadonlyMap<string, number> };

function indexedLesson(lesson: Lesson, context: Context): IndexedLesson {
  const { course, locale } = context;
  const { id } = lesson;
  const { title, description } = lesson.frontMatter;
  const other = course.lessons.get(`${otherThan(locale)}/${id}`)?.frontMatter.title ?? '';
  const anchors = (course.lessons.get(`en/${id}`) ?? lesson).headings;
  return [
    id,
    title,
    other === title ? '' : other,
    description,
    lesson.headings.flatMap(({ text }, place) => {
      const anchor = anchors[place];
      return anchor === undefined ? [] : [[anchor.id, text] as const];
    }),
    checksOf(lesson, context),
  ];
}

function checksOf(lesson: Lesson, { course, locale, places }: Context): readonly IndexedCheck[] {
  return lesson.checks.flatMap((id) => {
    const authored = course.questions.get(id)?.authored;
    if (authored === undefined || authored.pool !== 'lesson') return [];
    const stem = cut(plainText(localizeText(authored.stem, locale, course.termNames)));
    const topics = authored.concepts.flatMap((concept) => places.get(concept) ?? []);
    const lang = langOfName(authored.stem, locale);
    return [lang === undefined ? [id, stem, topics] : [id, stem, topics, lang]];
  });
}

/** Ends between two words. */
function cut(text: string): string {
  if (text.length <= LONGEST_STEM) return text;
  const end = text.lastIndexOf(' ', LONGEST_STEM);
  return `${text.slice(0, end === -1 ? LONGEST_STEM : end)} …`;
}
