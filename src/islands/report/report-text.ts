/** What a learner tells of a question that seems wrong: enough to find it and nothing about the person. */
import type { Response } from '#domain/question.ts';
import { responseInIds } from '#domain/response-in-ids.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LaterWord } from '#i18n/later-words.ts';
import type { Say } from '#i18n/words.ts';

export type Reported = {
  readonly question: string;
  /** Of the question when it was answered. */
  readonly revision: number;
  readonly response: Response;
  /** Code of the paper, of a question in an exam. */
  readonly form?: string;
  readonly locale: Locale;
  /** Path of the page's address, without host and query. */
  readonly page: string;
};

/** The report as lines of text, with an open question at its end for the learner's own words. */
export const reportText = ({ question, revision, response, form, locale, page }: Reported, say: Say<LaterWord>) =>
  [
    say('question', { question }),
    say('revision', { revision }),
    say('answer', { answer: responseInIds(response) }),
    ...(form === undefined ? [] : [say('form', { form })]),
    say('language', { language: locale }),
    say('page', { page }),
    '',
    say('wrong'),
    '',
  ].join('\n');

/**
 * Address of a new issue with title and text filled in. GitLab has a form of its own; hosts that know neither still
 * show their list of issues or an empty form.
 *
 * @param repository address of the repository, with or without a slash or `.git` at its end
 */
export const issueAddress = (repository: string, title: string, text: string): string => {
  const home = repository.replace(/(?:\.git)?\/*$/u, '');
  const isGitLab = new URL(home).hostname.includes('gitlab');
  const [path, titleName, textName] = isGitLab
    ? ['/-/issues/new', 'issue[title]', 'issue[description]']
    : ['/issues/new', 'title', 'body'];
  return `${home}${path}?${new URLSearchParams({ [titleName]: title, [textName]: text })}`;
};
