import { describe, expect, it } from 'vitest';
import { compareFaults } from '#content-model/fault.ts';
import { readContent } from '#content-model/read-course.ts';
import { spellingFaults } from '#content-model/spelling.ts';
import { dictionaries } from '#tools/dictionaries.ts';
import { FAIR, fairCourse } from './fair-course.ts';
import { contentFrom, EN, replace, report, VI, write, type Break } from './small-course.ts';

const spellers = dictionaries();

const reportOf = (...breaks: readonly Break[]) => {
  const files = fairCourse();
  for (const change of breaks) change(files);
  const content = contentFrom(files);
  return report(content, spellingFaults(content, spellers).toSorted(compareFaults));
};

describe('LANG-2 spelling', () => {
  it('knows every word of the course', () => {
    const content = readContent('content');
    expect(report(content, spellingFaults(content, spellers))).toBe('no fault');
  });

  it('points at an unknown English word and names what is near', () => {
    expect(reportOf(replace(FAIR, 'en: The speed that', 'en: The **fatness** and spede that'))).toMatchInlineSnapshot(`
      "ERROR LANG-2  content/questions/basics/one.yaml:19:37   unknown word
        19 |     text: { en: The **fatness** and spede that it keeps, vi: Tốc độ mà nó giữ được }
           |                                     ^^^^^
      Cause: "spede" is no English word that the dictionary knows.
      Fix:   Did you mean speed, sped, spade? Mend it, or, if it is right, add it to content/words.yaml under en."
    `);
  });

  it('points at an unknown Vietnamese syllable', () => {
    expect(reportOf(replace(FAIR, 'vi: Tốc độ mà nó giữ', 'vi: Tốc độ mà nó gĩư'))).toMatchInlineSnapshot(`
      "ERROR LANG-2  content/questions/basics/one.yaml:19:59   unknown word
        19 |  text: { en: The speed that it keeps, vi: Tốc độ mà nó gĩư được }
           |                                                        ^^^
      Cause: "gĩư" is no Vietnamese syllable that the dictionary knows.
      Fix:   Did you mean giu, giú, bĩu? Mend it, or, if it is right, add it to content/words.yaml under vi."
    `);
  });

  it('finds the place in folded texts, in prose and in front matter', () => {
    const faults = reportOf(
      replace(
        FAIR,
        'en: Utility is what a service does, so',
        'en: >-\n        Utility is what\n        a servise does, so',
      ),
      replace(EN, 'What it does is its [[utility]]', 'What it does &amp; **haz** is its [[utility|utilty]]'),
      replace(VI, 'title: Hai cánh cổng', 'title: Hai cánh cỏng cổngg'),
    );
    expect(faults.split('\n\n').map((fault) => fault.split('\n')[0])).toMatchInlineSnapshot(`
      [
        "ERROR LANG-2  content/lessons/en/basics/two-gates.mdx:20:22   unknown word",
        "ERROR LANG-2  content/lessons/en/basics/two-gates.mdx:20:35   unknown word",
        "ERROR LANG-2  content/lessons/vi/basics/two-gates.mdx:2:22   unknown word",
        "ERROR LANG-2  content/questions/basics/one.yaml:18:11   unknown word",
      ]
    `);
  });

  it('asks for Oxford spelling where British dictionaries know both', () => {
    expect(reportOf(replace('sources.yaml', 'en: Older wording.', 'en: An organisation is specialised.')))
      .toMatchInlineSnapshot(`
      "ERROR LANG-2  content/sources.yaml:4:21   not Oxford spelling
        4 |   caution: { en: An organisation is specialised., vi: Cách viết cũ. }
          |                     ^^^^^^^^^^^^
      Cause: "organisation" is written with z in the spelling of this course.
      Fix:   Write "organization".

      ERROR LANG-2  content/sources.yaml:4:37   not Oxford spelling
        4 |   caution: { en: An organisation is specialised., vi: Cách viết cũ. }
          |                                     ^^^^^^^^^^^
      Cause: "specialised" is written with z in the spelling of this course.
      Fix:   Write "specialized"."
    `);
    expect(
      reportOf(replace('sources.yaml', 'en: Older wording.', 'en: They advertise and revise a promise, wisely.')),
    ).toBe('no fault');
  });

  it('lets Vietnamese name English words aside, and terms anywhere', () => {
    const said = (text: string) => reportOf(replace('sources.yaml', 'vi: Cách viết cũ.', `vi: '${text}'`));
    expect(said('Cách viết (older wording), “older”, *older* và **NOT**.')).toBe('no fault');
    expect(said('Đó là utility của bên cung cấp.')).toBe('no fault');
    expect(said('Cách viết older.')).toContain('"older" is no Vietnamese syllable');
    expect(said('Cách viết (oldr).')).toContain('"oldr" is no Vietnamese syllable');
  });

  it('takes a Vietnamese name in English for a name', () => {
    const said = (text: string) => reportOf(replace('sources.yaml', 'en: Older wording.', `en: '${text}'`));
    expect(said('Mai’s cousin Lan lives in Hai Phong.')).toBe('no fault');
    expect(said('The mai of the gnarph.')).toContain('"mai" is no English word');
  });

  it('reads Vietnamese within English as Vietnamese', () => {
    const said = (text: string) => reportOf(replace('sources.yaml', 'en: Older wording.', `en: '${text}'`));
    expect(said('Also called tính hữu dụng.')).toBe('no fault');
    expect(said('Also called tính hữu dụgn.')).toContain('"dụgn" is no Vietnamese syllable');
  });

  it('leaves code, addresses, numbers with letters and names of links alone', () => {
    const text = "en: 'See `xyzzy`, peoplecert.org/qwx, 24h, 2nd, v2, [[utility|utilities]].'";
    expect(reportOf(replace('sources.yaml', 'en: Older wording.', text))).toBe('no fault');
  });

  it('accepts the words of words.yaml, in any case', () => {
    const odd = replace('sources.yaml', 'en: Older wording.', "en: A Zorgle and zorgle's friend.");
    expect(reportOf(odd)).toContain('"Zorgle"');
    expect(reportOf(odd, write('words.yaml', 'en: [ZORGLE]\nvi: []\n'))).toBe('no fault');
  });

  it('says nothing of a translation that is pending', () => {
    expect(reportOf(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending'))).toBe('no fault');
  });
});
