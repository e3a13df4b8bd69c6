import { describe, expect, it } from 'vitest';
import { registeredVietnamese } from '#content-model/writing/registered-vietnamese.ts';
import { FAIR, FAIR_GAP, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { EN, replace, reportAfter, VI, write, type Break } from '#tests/unit/content-model/small-course.ts';

const term = (id: string, en: string, vi: string, confusedWith: string): Break =>
  write(
    `glossary/${id}.yaml`,
    `term: { en: ${en}, vi: ${vi} }
definition: { en: A side of a ==service relation==., vi: Một phía của ==quan hệ dịch vụ==. }
example: { en: A city that takes a map., vi: Một thành phố dùng bản đồ. }
nonExample: { en: A street of that city., vi: Một con phố của thành phố đó. }
keyPhrases: { en: [service relation], vi: [quan hệ dịch vụ] }
confusedWith: [${confusedWith}]
criteria: ['1.1']
sources: [{ id: notes, part: Roles }]
lastReviewed: 2026-11-22
`,
  );

/** The pair that is confused most. */
const ROLES = [
  term('customer', 'customer', 'khách hàng', ''),
  term('service-consumer', 'service consumer', 'bên tiêu dùng dịch vụ', 'customer'),
];

const report = (...breaks: readonly Break[]): string => fairReport(registeredVietnamese, ...ROLES, ...breaks);

const PRICE = 'A price is a matter of cost;';
const PRICE_VI = 'Giá thuộc về chi phí;';

describe('BI-4 registered Vietnamese', () => {
  it('points at the name of a term that is confused with the one that the English says', () => {
    expect(report()).toBe('no fault');
    expect(
      report(
        replace(FAIR, PRICE, 'A service consumer looks at the price;'),
        replace(FAIR, PRICE_VI, 'Khách hàng nhìn vào giá;'),
        replace(EN, 'What it does is its', 'What a service consumer gets is its'),
        replace(VI, 'Dịch vụ làm được gì', 'Khách hàng được gì'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR BI-4  content/lessons/vi/basics/two-gates.mdx:21:1   Vietnamese name of another term
        21 | Khách hàng được gì là [[tính hữu dụng]]; những ==chức năng== đáp ứng nhu cầu.
           | ^^^^^^^^^^
      Cause: "Khách hàng" is the Vietnamese for "customer"; the English says "service consumer".
      Fix:   Write "bên tiêu dùng dịch vụ", or another name that the glossary has for it.

      ERROR BI-4  content/questions/basics/one.yaml:28:11   Vietnamese name of another term
        28 |       vi: Khách hàng nhìn vào giá; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.
           |           ^^^^^^^^^^
      Cause: "Khách hàng" is the Vietnamese for "customer"; the English says "service consumer".
      Fix:   Write "bên tiêu dùng dịch vụ", or another name that the glossary has for it."
    `);
  });

  it('takes both names where the English has both, and a term that Vietnamese need not say', () => {
    expect(
      report(
        replace(FAIR, PRICE, 'A customer speaks for the service consumer;'),
        replace(FAIR, PRICE_VI, 'Khách hàng nói thay bên tiêu dùng dịch vụ;'),
        replace(EN, 'What it does is its', 'What a service consumer gets is its'),
        replace(VI, 'Dịch vụ làm được gì', 'Được gì'),
      ),
    ).toBe('no fault');
  });

  it('reports a link with the name of another term, and a linked term without its name', () => {
    expect(
      report(
        replace(FAIR, PRICE, 'A [[service-consumer|firm]] looks at the price;'),
        replace(FAIR, PRICE_VI, 'Một [[service-consumer|khách hàng]] nhìn vào giá;'),
        replace(EN, 'What it does is its [[utility]]', 'What the [[customer]] gets is its [[utility]]'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR BI-4  content/lessons/vi/basics/two-gates.mdx:21:1   term without its Vietnamese name
        21 | Dịch vụ làm được gì là [[tính hữu dụng]]; những ==chức năng== đáp ứng nhu cầu.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The English speaks of "customer"; the Vietnamese has none of the names that the glossary has for it.
      Fix:   Write "khách hàng"; if another word is right too, add it to the \`aliases\` of the term.

      ERROR BI-4  content/questions/basics/one.yaml:28:34   Vietnamese name of another term
        28 |       vi: Một [[service-consumer|khách hàng]] nhìn vào giá; hai dịch vụ cùng giá vẫn có thể làm những việc khá
           |                                  ^^^^^^^^^^
      Cause: "khách hàng" is the Vietnamese for "customer"; the English says "service consumer".
      Fix:   Write "bên tiêu dùng dịch vụ", or another name that the glossary has for it."
    `);
  });

  it('reports a part that is a term and nothing else under another name', () => {
    expect(report(replace(FAIR_GAP, 'vi: tính hữu dụng }', 'vi: độ hữu ích }'))).toMatchInlineSnapshot(`
      "ERROR BI-4  content/questions/basics/two.yaml:13:30   term without its Vietnamese name
        13 |     text: { en: utility, vi: độ hữu ích }
           |                              ^^^^^^^^^^
      Cause: The English speaks of "utility"; the Vietnamese has none of the names that the glossary has for it.
      Fix:   Write "tính hữu dụng"; if another word is right too, add it to the \`aliases\` of the term."
    `);
  });

  it('reports a stem that does not name the concept which its English names', () => {
    expect(report(replace(FAIR, 'Tính hữu dụng của một dịch vụ đỗ xe mô tả', 'Sự hữu ích của một dịch vụ đỗ xe mô tả')))
      .toMatchInlineSnapshot(`
      "ERROR BI-4  content/questions/basics/one.yaml:10:7   term without its Vietnamese name
        10 |   vi: Sự hữu ích của một dịch vụ đỗ xe mô tả điều gì?
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The English speaks of "utility"; the Vietnamese has none of the names that the glossary has for it.
      Fix:   Write "tính hữu dụng"; if another word is right too, add it to the \`aliases\` of the term."
    `);
  });

  it('says nothing while a term cannot be read', () => {
    expect(
      report(
        replace(FAIR_GAP, 'vi: tính hữu dụng }', 'vi: độ hữu ích }'),
        write('glossary/usefulness.yaml', 'term: 1\n'),
      ),
    ).not.toContain('BI-4');
  });

  it('asks for no name that the glossary has still to find', () => {
    expect(
      report(
        replace('glossary/utility.yaml', 'vi: tính hữu dụng }', 'vi: pending }'),
        replace(FAIR_GAP, 'vi: tính hữu dụng }', 'vi: độ hữu ích }'),
      ),
    ).toBe('no fault');
  });

  it('leaves it to Q001 that two terms have one Vietnamese name', () => {
    const twice = replace('glossary/warranty.yaml', 'vi: tính đảm bảo }', 'vi: tính hữu dụng }');
    expect(reportAfter(twice)).toContain('ERROR Q001  content/glossary/warranty.yaml');
    const alias = replace(
      'glossary/warranty.yaml',
      'aliases: { en: [], vi: [] }',
      'aliases: { en: [], vi: [tính hữu dụng] }',
    );
    expect(reportAfter(alias)).toContain('ERROR Q001  content/glossary/warranty.yaml');
  });
});
