import { describe, expect, it } from 'vitest';
import { checkContent, SOUND_RULES } from '#content-model/check-course.ts';
import { questionTexts } from '#content-model/writing/question-texts.ts';
import { fairCourse } from '#tests/unit/content-model/fair-course.ts';
import {
  contentFrom,
  EN,
  faultsAfter,
  ONE,
  remove,
  replace,
  VI,
  type Break,
} from '#tests/unit/content-model/small-course.ts';

const questions = [...contentFrom(fairCourse()).course.questions.values()];

const codes = (...breaks: readonly Break[]): readonly string[] =>
  faultsAfter(...breaks).map(({ code, file }) => `${code} ${file}`);

describe('SEC-1, kept by M003', () => {
  it.each(questions)('refuses a script in each text of the question $id', ({ path, authored }) => {
    for (const { text } of questionTexts(authored)) {
      const files = fairCourse();
      const file = path.replace('content/', '');
      replace(file, `en: ${text.en}`, `en: <script>alert(1)</script> ${text.en}`)(files);
      const faults = checkContent(contentFrom(files), { isStrict: false }, SOUND_RULES);
      expect(
        faults.map(({ code, file: shown }) => `${code} ${shown}`),
        text.en,
      ).toContain(`M003 ${path}`);
    }
  });
});

describe('BI-5, kept by T001 and T004', () => {
  it('wants each lesson in both languages', () => {
    expect(codes(remove(VI))).toContain(`T001 content/${VI}`);
    expect(codes(remove(EN))).toContain(`T001 content/${EN}`);
  });

  it('wants each check in both languages', () => {
    expect(codes(replace(VI, '<Check id="ordering" />\n', ''))).toContain(`T004 content/${VI}`);
    expect(codes(replace(EN, '<Check id="ordering" />\n', ''))).toContain(`T004 content/${VI}`);
    expect(codes(replace(ONE, ', vi: Nó chạy ở đâu', ''))).toContain(`T001 content/${ONE}`);
  });
});
