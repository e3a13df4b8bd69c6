/** The pages that are looked at closely: one of each kind that stands in both languages. */

/** A lesson with every kind of question but `order`. */
export const sortLesson = 'key-concepts/utility-and-warranty';

/** Their addresses without the language, `/glossary/`, by the name of their kind. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: '/',
  'course map': '/learn/',
  coverage: '/learn/coverage/',
  lesson: `/learn/${sortLesson}/`,
  'cheat sheet': '/learn/key-concepts/sheet/',
  glossary: '/glossary/',
  term: '/glossary/warranty/',
  practice: '/practice/',
  settings: '/settings/',
  about: '/about/',
  "authors' pages": '/author/',
  guide: '/author/guide/',
  desk: '/author/desk/',
};
