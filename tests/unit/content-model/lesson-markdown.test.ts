import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import { evaluate } from '@mdx-js/mdx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as runtime from 'react/jsx-runtime';
import { remarkLesson } from '#content-model/lesson-markdown.ts';
import { hostileFrontMatters, hostileLessons, liveLessons } from './hostile-lessons.ts';
import { EN, smallCourse, VI } from './small-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'lessons-'));
const contentDir = join(folder, 'content');
const marker = join(folder, 'marker');

beforeAll(() => {
  for (const [path, text] of Object.entries(smallCourse())) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Compiles a lesson as Astro does, and gives the program that it becomes, with single spaces. */
async function compile(path: string, text: string, frontmatter: Record<string, unknown> = {}): Promise<string> {
  const processor = unified({
    smartypants: false,
    remarkPlugins: [[remarkLesson, { contentDir, examplesDir: 'docs/examples', base: '/itil/' }]],
  });
  const shared = { syntaxHighlight: false } as const;
  const renderer = await processor.createMdxRenderer?.(shared, {
    srcDir: new URL('file:///src/'),
    optimize: false,
    sourcemap: false,
  });
  const result = await renderer?.process(text, join(contentDir, path), frontmatter);
  return (result?.code ?? '').replace(/\s+/g, ' ');
}

/** The small course's lesson without its front matter, which Astro hands over apart. */
function body(path: string): string {
  return String(smallCourse()[path]).replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** Evaluates MDX: with our plugin, or as anyone would without. */
async function run(text: string, isGuarded: boolean): Promise<void> {
  const remarkPlugins = isGuarded
    ? [[remarkLesson, { contentDir, examplesDir: 'docs/examples', base: '/' }] as [typeof remarkLesson, never]]
    : [];
  const evaluated = await evaluate(text, { ...runtime, remarkPlugins });
  evaluated.default({ components: { Check: () => null, Example: () => null } });
}

describe('remarkLesson: hostile lessons', () => {
  it('has payloads that do run without it', async () => {
    for (const text of liveLessons(marker)) {
      rmSync(marker, { force: true });
      await run(text, false).catch(() => undefined);
      expect(existsSync(marker), text).toBe(true);
    }
    rmSync(marker, { force: true });
  });

  it('refuses each of them before anything of it is evaluated', async () => {
    for (const text of Object.values(hostileLessons(marker)).flat()) {
      await expect(compile(EN, text), text).rejects.toThrow();
      await run(text, true).catch(() => undefined);
    }
    expect(existsSync(marker)).toBe(false);
    expect(readdirSync(folder)).toEqual(['content']);
  });

  it('refuses front matter, as Astro reads it, that would load a program or a file', async () => {
    const build = async (text: string): Promise<string> => {
      const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
      return compile(EN, content, frontmatter);
    };
    await expect(build(String(smallCourse()[EN]))).resolves.toContain('Objectives');
    for (const text of hostileFrontMatters(marker)) await expect(build(text), text).rejects.toThrow();
    expect(existsSync(marker)).toBe(false);
  });

  it('names file, line, column, code and fix of each refused place', async () => {
    const refused = compile(EN, 'Words.\n\n{1}\n\n  <Figur name="x" />');
    await expect(refused).rejects.toMatchObject({ line: 3, column: 1 });
    await expect(refused).rejects.toThrow(
      /two-gates\.mdx:3:1 M003 expression in a lesson\. .*\n.*:5:3 M002 unknown component.* `Figure`/,
    );
  });

  it('refuses front matter that would make Astro import a file', async () => {
    await expect(compile(EN, 'Words.', { title: 'x', layout: '../../evil.astro' })).rejects.toThrow(/Y004 .*"layout"/);
  });
});

describe('remarkLesson: what lessons become', () => {
  it('links terms by any name, with the words as written', async () => {
    const code = await compile(VI, 'Là [[Tính hữu dụng]] và [[warranty|sự đảm bảo]].');
    expect(code).toContain('_jsx(TermLink, { term: "utility", children: "Tính hữu dụng" })');
    expect(code).toContain('{ term: "warranty", children: "sự đảm bảo" }');
  });

  it('dots the first link to a term in each section, and says of later ones that they are', async () => {
    const code = await compile(
      EN,
      [
        'The [[utility]] and, in a list:',
        '',
        '- [[utility|use]] and [[warranty]]',
        '',
        '<Example title="x">',
        'An [[utility]] within.',
        '</Example>',
        '',
        '## Next',
        '',
        'A [[utility]].',
        '',
        '### Below',
        '',
        'Of [[Utility]] again.',
      ].join('\n'),
    );
    // The blocks of the twin, whose words are Vietnamese, count by themselves.
    const links = [...code.matchAll(/_jsx\(TermLink, \{ term: "(\w+)", (again: true, )?children: "[a-z]+"/gi)];
    expect(links.map(([, term, again]) => `${term}${again === undefined ? '' : ' again'}`)).toEqual([
      'utility',
      'utility again',
      'warranty',
      'utility again',
      'utility',
      'utility again',
    ]);
  });

  it('counts no heading as the first place where its section meets a term', async () => {
    const code = await compile(EN, '## The [[utility]]\n\nAn [[utility]].');
    expect(code).not.toContain('again');
  });

  it('links terms within table cells, behind an escaped bar', async () => {
    expect(await compile(EN, '| a | b |\n| - | - |\n| [[utility\\|use]] | c |')).toContain('children: "use"');
  });

  it('refuses a link to no term with the nearest', async () => {
    await expect(compile(EN, 'Some [[utilitee]].')).rejects.toThrow(
      /:1:1 L001 no term "utilitee". Did you mean `utilit/,
    );
  });

  it('marks key phrases, around other marks too, and leaves a == b alone', async () => {
    const code = await compile(EN, 'The ==**full** use== where a == b.');
    expect(code).toContain(
      '_components.mark, { class: "key", children: [_jsx(_components.strong, { children: "full" }), " use"]',
    );
    expect(code).toContain('" where a == b."');
  });

  it('says of Vietnamese words in an English lesson which language they are in', async () => {
    expect(await compile(EN, 'The *khách hàng* pays.')).toContain(
      '_components.span, { lang: "vi", children: "khách hàng"',
    );
    expect(await compile(VI, 'Một *khách hàng* trả tiền.')).not.toContain('lang: "vi"');
  });

  it('puts the base path before links of the course alone', async () => {
    const code = await compile(EN, '[a](/en/learn/) [b](https://example.org/en/) [c](#utility) [d](/en/?x=1#y)');
    expect(code).toContain('"/itil/en/learn/"');
    expect(code).toContain('"/itil/en/?x=1#y"');
    expect(code).toContain('"https://example.org/en/"');
    expect(code).toContain('"#utility"');
  });

  it('gives Vietnamese headings the anchors of the English ones', async () => {
    const code = await compile(VI, body(VI));
    expect(code).toMatch(/"slug": "utility",\s+"text": "Tính hữu dụng"/);
    expect(code).toMatch(/"slug": "warranty",\s+"text": "Tính đảm bảo"/);
  });

  it('gives headings beyond the English ones anchors of their own', async () => {
    const code = await compile(VI, `${body(VI)}\n## Thêm nữa\n`);
    expect(code).toContain('"slug": "thêm-nữa"');
  });

  it('adds the other language: block by block, in its language, headings without an anchor', async () => {
    const code = await compile(EN, body(EN));
    expect(code).toContain(`_jsx(_components.h2, { lang: "vi", children: "Tính hữu dụng" })`);
    expect(code).toContain('_jsx(Objectives, { lang: "vi"');
    expect(code.match(/_jsx\(Check,/g)).toHaveLength(body(EN).match(/<Check /g)?.length ?? 0);
    expect(code).not.toContain('"text": "Tính hữu dụng"');
  });

  it('refuses the other language as strictly, before anything of it is evaluated', async () => {
    const twin = join(contentDir, VI);
    const sound = String(smallCourse()[VI]);
    writeFileSync(twin, `${sound}\n{1 + 1}\n`);
    await expect(compile(EN, body(EN))).rejects.toThrow(/vi\/.*M003 expression in a lesson/);
    rmSync(twin);
    expect(await compile(EN, body(EN))).not.toContain('lang:');
    writeFileSync(twin, sound);
  });
});
