import { describe, expect, it } from 'vitest';
import { oldNames } from '#content-model/writing/old-names.ts';
import { FAIR, FAIR_LIST, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { EN, replace, VI } from '#tests/unit/content-model/small-course.ts';

const PROSE = 'What it does is its';
const PRICE = 'A price is a matter of cost;';

describe('TERM-1 old names', () => {
  it('points at them in questions, lessons and the glossary', () => {
    expect(
      fairReport(
        oldNames,
        replace(FAIR, PRICE, 'A price is a matter of change management;'),
        replace(FAIR, 'Giá thuộc về chi phí', 'Giá thuộc về quản lý thay đổi'),
        replace(EN, PROSE, `By **service provisioning** it delivers value to all. ${PROSE}`),
        replace(EN, 'description: Utility and warranty.', 'description: Utility and change control.'),
        replace('glossary/utility.yaml', 'A map shows the way.', '"A map is a means of service\n  provisioning."'),
        replace('glossary/utility.yaml', 'Bản đồ chỉ đường đi.', 'Bản đồ giao giá trị cho mọi người.'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR TERM-1  content/glossary/utility.yaml:5:37   wording that is no longer used
        5 | example: { en: "A map is a means of service
          |                                     ^^^^^^^
      Cause: "service provisioning" is not what ITIL 4 says today.
      Fix:   Write "service provision".

      WARNING TERM-1  content/glossary/utility.yaml:6:30   wording that is no longer used
        6 |   provisioning.", vi: Bản đồ giao giá trị cho mọi người. }
          |                              ^^^^^^^^^^^^^^^^
      Cause: "giao giá trị cho" is not what ITIL 4 says today.
      Fix:   Say that value is enabled or co-created, or quote the words.

      WARNING TERM-1  content/lessons/en/basics/two-gates.mdx:3:26   wording that is no longer used
        3 | description: Utility and change control.
          |                          ^^^^^^^^^^^^^^
      Cause: "change control" is not what ITIL 4 says today.
      Fix:   Write "change enablement" (hỗ trợ thực hiện thay đổi); the older name may be quoted.

      ERROR TERM-1  content/lessons/en/basics/two-gates.mdx:20:6   wording that is no longer used
        20 | By **service provisioning** it delivers value to all. What it does is its [[utility]]; the ==functionality== m
           |      ^^^^^^^^^^^^^^^^^^^^
      Cause: "service provisioning" is not what ITIL 4 says today.
      Fix:   Write "service provision".

      WARNING TERM-1  content/lessons/en/basics/two-gates.mdx:20:32   wording that is no longer used
        20 | By **service provisioning** it delivers value to all. What it does is its [[utility]]; the ==functionality== m
           |                                ^^^^^^^^^^^^^^^^^
      Cause: "delivers value to" is not what ITIL 4 says today.
      Fix:   Say that value is enabled or co-created, or quote the words.

      ERROR TERM-1  content/questions/basics/one.yaml:27:34   wording that is no longer used
        27 |       en: A price is a matter of change management; two services of one price can differ in what they do.
           |                                  ^^^^^^^^^^^^^^^^^
      Cause: "change management" is not what ITIL 4 says today.
      Fix:   Write "change enablement"; the change of how people work is "organizational change management".

      WARNING TERM-1  content/questions/basics/one.yaml:28:24   wording that is no longer used
        28 |       vi: Giá thuộc về quản lý thay đổi; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.
           |                        ^^^^^^^^^^^^^^^^
      Cause: "quản lý thay đổi" is not what ITIL 4 says today.
      Fix:   Write "change enablement" (hỗ trợ thực hiện thay đổi); the older name may be quoted."
    `);
  });

  it('lets them be quoted, be aliases, and be compared where sources disagree', () => {
    expect(fairReport(oldNames)).toBe('no fault');
    expect(
      fairReport(
        oldNames,
        replace(FAIR, PRICE, 'Older texts write “change management”, a matter of organizational change management;'),
        replace('glossary/utility.yaml', 'en: [utilities]', 'en: [utilities, service provisioning]'),
        replace(
          EN,
          '<Check id="one" />',
          '<SourcesDisagree one="notes" other="talk">\n\n- Here change management.\n- There change control.\n\nWhat `service provisioning` is.\n\n</SourcesDisagree>\n\n<Check id="one" />',
        ),
        replace(VI, 'Dịch vụ làm được gì', 'Với “quản lý thay đổi” và quản lý thay đổi tổ chức, dịch vụ làm được gì'),
      ),
    ).toBe('no fault');
  });

  it('lets wrong options and misconceptions deliver value, but not right ones', () => {
    const delivering = { en: 'It delivers value to a city.', vi: 'Nó giao giá trị cho thành phố.' };
    expect(
      fairReport(
        oldNames,
        replace(FAIR, 'The speed that it keeps', 'It delivers value to a city'),
        replace(FAIR_LIST, 'It names the need that is met.', delivering.en),
        replace(FAIR_LIST, 'Nó nêu nhu cầu được đáp ứng.', delivering.vi),
        replace('misconceptions.yaml', 'Utility means that it works well.', 'Utility delivers value to users.'),
      ),
    ).toBe('no fault');
    expect(
      fairReport(
        oldNames,
        replace(FAIR, 'The need that it meets', 'Delivering value to a city'),
        replace(FAIR_LIST, 'It covers being there on time.', delivering.en),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING TERM-1  content/questions/basics/four.yaml:14:14   wording that is no longer used
        14 |   - { en: It delivers value to a city., vi: Nó gồm cả việc có mặt đúng giờ. }
           |              ^^^^^^^^^^^^^^^^^
      Cause: "delivers value to" is not what ITIL 4 says today.
      Fix:   Say that value is enabled or co-created, or quote the words.

      WARNING TERM-1  content/questions/basics/one.yaml:14:17   wording that is no longer used
        14 |     text: { en: Delivering value to a city, vi: Nhu cầu mà nó đáp ứng }
           |                 ^^^^^^^^^^^^^^^^^^^
      Cause: "Delivering value to" is not what ITIL 4 says today.
      Fix:   Say that value is enabled or co-created, or quote the words."
    `);
  });
});
