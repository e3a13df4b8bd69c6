import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { faultInYaml, questionsWithFiles } from '#content-model/rules/places.ts';
import { say } from '#content-model/phrase.ts';
import { contentAfter, ONE, replace, report } from './small-course.ts';

/** Warns of every stem of the first question, and finds an error in its kind. */
const fussy: Rule = {
  codes: ['VAG-1', 'STEM-1'],
  check: (content) =>
    questionsWithFiles(content)
      .filter(({ entry }) => entry.id === 'one')
      .flatMap(({ yaml }) => [
        faultInYaml(yaml, ['stem'], {
          code: 'VAG-1',
          severity: 'warning',
          message: say`vague`,
          cause: say`A word is vague.`,
          fix: say`Say it plainly.`,
        }),
        faultInYaml(yaml, ['kind'], { code: 'STEM-1', message: say`bad`, cause: say`It is bad.`, fix: say`Mend it.` }),
      ]),
};

const codesAfter = (allowance: string) => {
  const content = contentAfter(replace(ONE, 'status:', `lintAllow: ${allowance}\nstatus:`));
  return checkContent(content, { isStrict: false }, [fussy]).map(({ code }) => code);
};

describe('lintAllow', () => {
  it('takes away the warnings that it names and no others', () => {
    expect(codesAfter('[]')).toEqual(['STEM-1', 'VAG-1']);
    expect(codesAfter('[{ rule: VAG-1, reason: It is the term. }]')).toEqual(['STEM-1']);
  });

  it('cannot allow an error, and says so where an allowance has no use', () => {
    const content = contentAfter(replace(ONE, 'status:', 'lintAllow: [{ rule: STEM-1, reason: I like it. }]\nstatus:'));
    const faults = checkContent(content, { isStrict: false }, [fussy]);
    expect(faults.map(({ code }) => code)).toEqual(['STEM-1', 'VAG-1', 'K005']);
    expect(report(content, faults.slice(2))).toMatchInlineSnapshot(`
      "WARNING K005  content/questions/basics/one.yaml:25:21   errors cannot be allowed
        25 | lintAllow: [{ rule: STEM-1, reason: I like it. }]
           |                     ^^^^^^
      Cause: STEM-1 is an error here, and only warnings can be allowed.
      Fix:   Mend what STEM-1 is about, and delete the entry."
    `);
  });
});
