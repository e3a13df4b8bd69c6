import { describe, expect, it } from 'vitest';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { faultPage } from '#tools/fault-page.ts';

const fault: Fault = {
  code: 'M003',
  severity: 'error',
  file: 'content/lessons/en/basics/two-gates.mdx',
  line: 7,
  column: 3,
  length: 8,
  message: say`HTML in a lesson`,
  cause: say`Lessons hold no HTML, and <script> is HTML.`,
  fix: say`Write &lt; for the sign.`,
};
const warning: Fault = { ...fault, code: 'T001', severity: 'warning', message: say`translation pending` };
const lineAt = (): string => 'A <script>alert(1)</script>';

const page = (faults: readonly Fault[], locale: 'en' | 'vi' = 'en'): string =>
  faultPage({ faults, lineAt, locale, base: '/itil/' });

describe('the page of faults', () => {
  it('names each with its place, its line, its cause and what to do', () => {
    const html = page([fault, { ...fault, line: 9 }]);
    expect(html).toContain('<h1>2 faults in the content</h1>');
    expect(html).toContain('<h2>M003 HTML in a lesson</h2>');
    for (const place of ['two-gates.mdx:7:3', 'two-gates.mdx:9:3']) expect(html).toContain(place);
    expect(html).toContain('<dt>Cause:</dt><dd>Lessons hold no HTML, and &lt;script&gt; is HTML.</dd>');
    expect(html).toContain('<dt>Fix:</dt><dd>Write &amp;lt; for the sign.</dd>');
    expect(html).toContain('7 | A &lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('shows lines to paste as they are to stand in a file', () => {
    const html = page([{ ...fault, example: '- id: a\n  cure: /learn/<module>/' }]);
    expect(html).toContain('<pre>- id: a\n  cure: /learn/&lt;module&gt;/</pre>');
  });

  it('runs nothing that an author wrote, and listens for the next save', () => {
    const html = page([fault]);
    expect(html.match(/<script/gu)).toHaveLength(1);
    expect(html).toContain('src="/itil/@vite/client"');
  });

  it('counts warnings and lists none', () => {
    const html = page([fault, warning]);
    expect(html).toContain('<h1>1 fault in the content</h1>');
    expect(html).not.toContain('translation pending');
    expect(html).toContain('Warnings, which stop nothing: 1.');
    expect(page([fault])).not.toContain('Warnings');
  });

  it('speaks Vietnamese on Vietnamese pages', () => {
    const html = page([fault, warning], 'vi');
    expect(html).toContain('<html lang="vi">');
    for (const words of ['Nội dung có 1 lỗi', 'Nguyên nhân:', 'Cách sửa:', 'Số cảnh báo'])
      expect(html).toContain(words);
  });
});
