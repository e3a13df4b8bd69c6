import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent, SOUND_RULES } from '#content-model/check-course.ts';
import { inVietnamese } from '#content-model/messages-vi/dictionary.ts';
import type { Phrase } from '#content-model/phrase.ts';
import {
  contentAfter,
  contentFrom,
  EN,
  ONE,
  remove,
  replace,
  report,
  smallCourse,
  VI,
  write,
  type Break,
} from '#tests/unit/content-model/small-course.ts';
import { runSeed } from '#tests/unit/seeded.ts';

function vietnameseReport(...breaks: readonly Break[]): string {
  const content = contentAfter(...breaks);
  return report(content, checkContent(content, { isStrict: false }, SOUND_RULES), inVietnamese);
}

describe('a report in Vietnamese', () => {
  it('names what is wrong with questions', () => {
    expect(
      vietnameseReport(
        replace(ONE, '    correct: true\n', ''),
        replace('questions/basics/two.yaml', 'misconception: swap', 'misconception: swop'),
        replace('questions/basics/four.yaml', "criterion: '1.2'", 'criterion: 1.2'),
      ),
    ).toMatchInlineSnapshot(`
      "LỖI Q020  content/questions/basics/four.yaml:5:12   văn bản bị hiểu thành kiểu khác
        5 | criterion: 1.2
          |            ^^^
      Nguyên nhân: YAML hiểu 1.2 là số, trong khi “criterion” phải là văn bản.
      Cách sửa:    Đặt trong dấu nháy: '1.2'.

      LỖI Q012  content/questions/basics/one.yaml:9:1   chưa có phương án đúng
        9 | choices:
          | ^^^^^^^^
      Nguyên nhân: Câu hỏi “one” có 4 phương án mà chưa đánh dấu cái nào là đúng.
      Cách sửa:    Ghi \`correct: true\` ở đúng một phương án.

      LỖI Q011  content/questions/basics/two.yaml:17:20   không có quan niệm sai này
        17 |     misconception: swop
           |                    ^^^^
      Nguyên nhân: Không có quan niệm sai “swop” trong content/misconceptions.yaml.
      Cách sửa:    Có phải ý là \`swap\`? Nếu đây là quan niệm sai mới thì thêm một mục cho nó vào content/misconceptions.yaml.
      - id: swop
        name: { en: TODO The wrong idea as one who holds it would say it, vi: pending }
        concepts: [utility, warranty]
        cure: /learn/<module>/<lesson>/#<section>"
    `);
  });

  it('names what is wrong with lessons', () => {
    expect(
      vietnameseReport(
        replace(EN, '## Warranty', '#### Warranty'),
        replace(VI, '<Check id="one" />', '<Chek id="one" />'),
        replace(VI, '[[tính hữu dụng]]', '[[tính hữu dung]]'),
        replace(VI, '(/vi/learn/', '(/en/learn/'),
      ),
    ).toMatchInlineSnapshot(`
      "LỖI M004  content/lessons/en/basics/two-gates.mdx:26:1   nhảy cấp tiêu đề
        26 | #### Warranty
           | ^^^^^^^^^^^^^
      Nguyên nhân: Tiêu đề cấp 4 đứng ngay sau tiêu đề cấp 2; người nghe đọc trang sẽ thấy hụt một cấp.
      Cách sửa:    Bắt đầu dòng bằng ###.

      LỖI L001  content/lessons/vi/basics/two-gates.mdx:21:24   liên kết đến thuật ngữ không có
        21 | Dịch vụ làm được gì là [[tính hữu dung]]; những ==chức năng== đáp ứng nhu cầu.
           |                        ^^^^^^^^^^^^^^^^^
      Nguyên nhân: Bảng thuật ngữ không có thuật ngữ nào tên “tính hữu dung”.
      Cách sửa:    Có phải ý là \`tính hữu dụng\` hay \`tính đảm bảo\`?

      LỖI M002  content/lessons/vi/basics/two-gates.mdx:23:1   thành phần lạ
        23 | <Chek id="one" />
           | ^^^^^^^^^^^^^^^^^
      Nguyên nhân: Không có thành phần “Chek”. Các thành phần có sẵn: Objectives, Check, Case, Slip, Drill, Example, ExamTip, Compare, Figure, SourcesDisagree, Recap, BeforeNext.
      Cách sửa:    Có phải ý là \`Check\`?

      LỖI T004  content/lessons/vi/basics/two-gates.mdx:23:1   hai bản của bài không khớp
        23 | <Chek id="one" />
           | ^^^^^^^^^^^^^^^^^
      Nguyên nhân: Khối 4 của bản tiếng Anh là <Check id="one"> (content/lessons/en/basics/two-gates.mdx:22), còn của bản tiếng Việt là <Chek id="one"> (content/lessons/vi/basics/two-gates.mdx:23).
      Cách sửa:    Thêm, bớt hoặc đổi chỗ khối, sao cho hai tệp cùng một trình tự.

      LỖI L001  content/lessons/vi/basics/two-gates.mdx:29:70   liên kết sang ngôn ngữ kia
        29 |  đâu là [[warranty|tính đảm bảo]]. Xem [cánh cổng đầu](/en/learn/basics/two-gates/#utility).
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Nguyên nhân: Liên kết trong khóa học không bao giờ rời ngôn ngữ của trang.
      Cách sửa:    Viết /vi/learn/basics/two-gates/#utility."
    `);
  });

  it('names what is wrong with files', () => {
    expect(
      vietnameseReport(
        remove('exam-facts.yaml'),
        write('glossary/Dịch vụ.yml', 'term: x\n'),
        replace('sources.yaml', 'Older wording.', 'Older\u00A0wording.'),
      ),
    ).toMatchInlineSnapshot(`
      "LỖI Y003  content/exam-facts.yaml:1:1   thiếu tệp
      Nguyên nhân: Khóa học cần tệp này mà chưa có.
      Cách sửa:    Viết theo mẫu trong docs/authoring.md#shared-files.

      LỖI F001  content/glossary/Dịch vụ.yml:1:1   tệp không được đọc đến
        1 | term: x
          | ^
      Nguyên nhân: Tên tệp kết thúc bằng “.yml”; ở đây chỉ đọc “.yaml”.
      Cách sửa:    Đổi đuôi tệp thành .yaml.

      LỖI U007  content/sources.yaml:4:23   ký tự không nhìn thấy
        4 |   caution: { en: Older wording., vi: Cách viết cũ. }
          |                       ^
      Nguyên nhân: Có dấu cách không ngắt dòng (U+00A0) không nhìn thấy được.
      Cách sửa:    Thay bằng dấu cách thường."
    `);
  });
});

/** What an author may put anywhere: signs of YAML and MDX, wrong values, unknown names, letters of other kinds. */
const pieces = fc.constantFrom(
  ...'" \' : # { } [ ] < > \t * & ! % @ ` == [[ ]] [?] - | \r\n \n\n'.split(' '),
  ...'1.1 yes null 70 -5 pending NOT false {x} <div> <Slip/> <Check/> </Check> ![](/a.png) [x](/y/) [x](http://y)'.split(
    ' ',
  ),
  'all of the above',
  'import x from "y"',
  '# One\n',
  '<!-- x -->',
  ...'\u00A0|\u200B|e\u0301|á»‹|\uFFFD'.split('|'),
);

const paths = Object.keys(smallCourse());

/** One slip of the hand: a stretch of a file gives way to a piece or to another line. */
const slip: fc.Arbitrary<Break> = fc
  .record({
    path: fc.constantFrom(...paths),
    at: fc.nat(),
    cut: fc.nat({ max: 12 }),
    piece: fc.oneof(pieces, fc.constant('')),
    whole: fc.boolean(),
  })
  .map(({ path, at, cut, piece, whole }): Break => (files) => {
    const text = String(files[path]);
    const from = at % text.length;
    const lineEnd = text.indexOf('\n', from);
    const to = whole && lineEnd !== -1 ? lineEnd + 1 : from + cut;
    files[path] = text.slice(0, from) + piece + text.slice(to);
  });

/** Sentences of the parsers, which are quoted as they are. */
const QUOTING = /parser says|cannot be read as YAML|closed by another one/;

/** What a dictionary would have to know and does not: English sentences, and words that no author wrote. */
function leftInEnglish({ key, values }: Phrase, written: string): readonly string[] {
  const hasWords = /\p{L}/u.test(key.replaceAll(/\{\d+\}/g, ''));
  const own = hasWords && !inVietnamese.has(key) ? [key] : [];
  if (QUOTING.test(key)) return own;
  return values.reduce<readonly string[]>((left, value) => {
    if (typeof value === 'object') return [...left, ...leftInEnglish(value, written)];
    const isSentence = /\p{L} \p{L}/u.test(String(value)) && !written.includes(singleSpaced(String(value)));
    return isSentence ? [...left, String(value)] : left;
  }, own);
}

function singleSpaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

describe('no English', () => {
  it('is left in what is said of any broken course', () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), fc.boolean(), (slips, isStrict) => {
        const files = smallCourse();
        for (const change of slips) change(files);
        const written = singleSpaced(Object.values(files).join(' '));
        for (const { code, message, cause, fix } of checkContent(contentFrom(files), { isStrict })) {
          codes.add(code);
          expect([message, cause, fix].flatMap((phrase) => leftInEnglish(phrase, written))).toEqual([]);
        }
      }),
      { numRuns: 150, seed: runSeed() },
    );
    expect(codes.size).toBeGreaterThan(20);
  });
});
