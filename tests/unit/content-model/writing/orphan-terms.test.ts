import { describe, expect, it } from 'vitest';
import { orphanTerms } from '#content-model/writing/orphan-terms.ts';
import { fairCourse, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { contentFrom, EN, ONE, replace, VI, type Break } from '#tests/unit/content-model/small-course.ts';

const FINISHED = replace('modules.yaml', ', planned: true', '');

const BRIDGE: Break = (files) => {
  files['glossary/bridge.yaml'] = String(files['glossary/utility.yaml'])
    .replace('en: utility, vi: tính hữu dụng', 'en: bridge, vi: cây cầu')
    .replace('en: [utilities]', 'en: [bridges]');
};

describe('BANK-9 terms without a use', () => {
  it('are reported when no lesson is planned any more', () => {
    expect(fairReport(orphanTerms, BRIDGE)).toBe('no fault');
    expect(fairReport(orphanTerms, BRIDGE, FINISHED)).toMatchInlineSnapshot(`
      "WARNING BANK-9  content/glossary/bridge.yaml:1:1   term without a use
        1 | term: { en: bridge, vi: cây cầu }
          | ^^^^^
      Cause: No lesson links or teaches "bridge", and no question names it.
      Fix:   Link it with [[bridge]] where it is spoken of, or delete the file."
    `);
  });

  it('are errors where nothing may be missing any more', () => {
    const files = fairCourse();
    for (const change of [BRIDGE, FINISHED]) change(files);
    const severities = (isStrict: boolean) =>
      orphanTerms.check(contentFrom(files), { isStrict }).map(({ severity }) => severity);
    expect(severities(false)).toEqual(['warning']);
    expect(severities(true)).toEqual(['error']);
  });

  it('are those that no lesson links, no front matter names and no question is about', () => {
    const linked = [EN, VI].map((path) => replace(path, '<Check id="two" />', '[[bridge]]\n\n<Check id="two" />'));
    const taught = [EN, VI].map((path) => replace(path, 'concepts: [utility', 'concepts: [bridge, utility'));
    const asked = replace(ONE, 'concepts: [utility', 'concepts: [utility, bridge');
    for (const use of [linked, taught, [asked]]) {
      expect(fairReport(orphanTerms, BRIDGE, FINISHED, ...use)).toBe('no fault');
    }
  });
});
