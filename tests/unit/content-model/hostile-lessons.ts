/**
 * Lessons that try to run a program while the site is built. Each would write the marker file if it were evaluated; a
 * few cannot be evaluated at all and are here because a future parser might.
 */

/** A statement that leaves a trace. */
function trace(marker: string): string {
  return `process.getBuiltinModule('node:fs').appendFileSync(${JSON.stringify(marker)}, 'ran')`;
}

/** Payloads that write the marker when compiled and called without our plugin: they prove that the test can fail. */
export function liveLessons(marker: string): readonly string[] {
  const run = trace(marker);
  return [
    `{${run}}`,
    `Words {${run}} words.`,
    `export const x = ${run}`,
    `<Check id={${run}} />`,
    `<Check {...${run}} />`,
    `- entry {${run}}`,
    `## Heading {${run}}`,
    `<Example>\n\n{(() => ${run})()}\n\n</Example>`,
  ];
}

/** All payloads that are the body of a lesson, by what they try. */
export function hostileLessons(marker: string): Readonly<Record<string, readonly string[]>> {
  const run = trace(marker);
  const data = `data:text/javascript,${encodeURIComponent(run).replaceAll("'", '%27')}`;
  return {
    live: liveLessons(marker),
    expressions: expressions(run),
    'imports and exports': modules(run, data),
    attributes: attributes(run),
    'event attributes': EVENTS.map((event) => `<Check id="one" ${event}="${encodeURIComponent(run)}" />`),
    directives: directives(run),
    'scripts, frames and styles': markup(run),
    names: names(run),
    addresses: addresses(run, data),
  };
}

const FACTS = `title: Two gates
description: Utility and warranty.
minutes: 5
criteria: ['1.2']
concepts: [utility, warranty]
sources: [{ id: notes, part: Utility }]
status: reviewed
lastReviewed: 2026-11-22`;

/** Whole lessons whose front matter tries to have a program or a file loaded. */
export function hostileFrontMatters(marker: string): readonly string[] {
  const run = trace(marker);
  const quoted = JSON.stringify(`function () { ${run} }`);
  const yaml = (trick: string): string => `---\n${FACTS}\n${trick}\n---\n\nWords.\n`;
  const title = (trick: string): string => yaml('').replace('Two gates', () => trick);
  return [
    ...['../../../evil.astro', '/etc/passwd', `data:text/javascript,${encodeURIComponent(run)}`].map((file) =>
      yaml(`layout: ${file}`),
    ),
    ...['setup', 'import', 'components', 'file', 'url', 'slug', 'draft'].map((key) => yaml(`${key}: ${quoted}`)),
    yaml('__proto__: { layout: ../evil.astro }'),
    yaml('"__proto__": { layout: ../evil.astro }'),
    yaml('constructor: { prototype: { layout: ../evil.astro } }'),
    yaml('<<: { layout: ../evil.astro }'),
    yaml('? <<\n: { layout: ../evil.astro }'),
    yaml('<<: [{ layout: ../evil.astro }]'),
    yaml('other: &other { layout: ../evil.astro }\n<<: *other'),
    title(`!!js/function ${quoted}`),
    title(`!<tag:yaml.org,2002:js/function> ${quoted}`),
    title(`!!js/regexp /x/g`),
    title(`!!js/undefined ''`),
    title(`!!python/object/apply:os.system ['touch ${marker}']`),
    title(`!ruby/object:Gem::Installer { i: x }`),
    `---js\n{ title: ${run} }\n---\n\nWords.\n`,
    `---javascript\nmodule.exports = { title: ${run} }\n---\n\nWords.\n`,
    `---json\n{ "layout": "../evil.astro" }\n---\n\nWords.\n`,
    `---coffee\ntitle: do -> ${run}\n---\n\nWords.\n`,
    `+++\ntitle = "Two gates"\nlayout = "../evil.astro"\n+++\n\nWords.\n`,
    `\n\n---\n${FACTS}\nlayout: ../evil.astro\n---\n\nWords.\n`,
    `---\n${FACTS}\n---{${run}}\n---\n\nWords.\n`,
    `---\n${FACTS}\n--- # end\nlayout: ../evil.astro\n---\n\n{${run}}\n`,
    `%TAG ! tag:yaml.org,2002:js/\n---\n${FACTS}\nlayout: !function ${quoted}\n---\n\nWords.\n`,
  ];
}

function expressions(run: string): readonly string[] {
  return [
    '{/* a comment */}',
    '{}',
    `{\n\n${run}\n\n}`,
    `{\`\${${run}}\`}`,
    `{await import('node:fs')}`,
    `{new Function(${JSON.stringify(run)})()}`,
    `{eval(${JSON.stringify(run)})}`,
    `{[].constructor.constructor(${JSON.stringify(run)})()}`,
    `> quoted {${run}}`,
    `**strong {${run}}**`,
    `[words {${run}}](https://example.org)`,
    `| a | b |\n| - | - |\n| {${run}} | c |`,
    `1. one\n   - two {${run}}`,
    `==key {${run}}==`,
    `[[utility|{${run}}]]`,
    `Words.[^1]\n\n[^1]: note {${run}}`,
    `- [ ] task {${run}}`,
    `~~gone {${run}}~~`,
    `<Recap>\n\n- {${run}}\n\n</Recap>`,
    `<Example>{${run}}</Example>`,
    `<Check id="one">{${run}}</Check>`,
  ];
}

function modules(run: string, data: string): readonly string[] {
  return [
    `import '${data}'`,
    `import fs from 'node:fs'`,
    `import * as fs from 'node:fs'\n\nWords.`,
    `export * from '${data}'`,
    `export { default } from '${data}'`,
    `export default () => ${run}`,
    `export function x() { ${run} }`,
    `export class X { static { ${run} } }`,
    `export let y = 1; ${run}`,
    `Words.\n\nimport x from '${data}'`,
  ];
}

function attributes(run: string): readonly string[] {
  return [
    `<Figure name={\`\${${run}}\`} />`,
    `<Example title={(() => ${run})()}>\n\nWords.\n\n</Example>`,
    `<Example {...{ title: ${run} }}>\n\nWords.\n\n</Example>`,
    `<Check id=<b>{${run}}</b> />`,
    `<Check id="one" key={${run}} />`,
    `<Check id="one" style="position:fixed" />`,
  ];
}

/** As HTML, as React and as Astro write them. */
const EVENTS = [
  'onclick',
  'onClick',
  'ONCLICK',
  'onload',
  'onerror',
  'onmouseover',
  'onfocus',
  'on:click',
  '@click',
  'x-on:click',
];

function directives(run: string): readonly string[] {
  return [
    ...['client:load', 'client:only="react"', 'server:defer', 'is:raw', 'is:inline', 'transition:animate="slide"'].map(
      (directive) => `<Check id="one" ${directive} />`,
    ),
    `<Check id="one" set:html="<script>x</script>" />`,
    `<Check id="one" set:html={${run}} />`,
    `<Check id="one" set:text={${run}} />`,
    `<Check id="one" define:vars={{ x: ${run} }} />`,
    `<Check id="one" class:list={[${run}]} />`,
    `:::note{onclick=${JSON.stringify(run)}}\nWords.\n:::`,
    `:span[words]{style="position:fixed"}`,
    `## Words {#id onclick="x()"}`,
    '{% include "/etc/passwd" %}',
    '{{ constructor.constructor("x")() }}',
  ];
}

function markup(run: string): readonly string[] {
  return [
    `<script>{\`${run}\`}</script>`,
    '<script>alert(1)</script>',
    '<script src="https://example.org/x.js" />',
    '<style>{`body { display: none }`}</style>',
    '<iframe src="https://example.org" />',
    '<img src="x" onerror="alert(1)" />',
    '<svg onload="alert(1)" />',
    '<svg><script>alert(1)</script></svg>',
    '<object data="x" />',
    '<form action="https://example.org"><button>x</button></form>',
    '<div style="position:fixed">words</div>',
    '<a href="javascript:alert(1)">words</a>',
    '<base href="https://example.org" />',
    '<link rel="stylesheet" href="https://example.org/x.css" />',
    '<embed src="x" />',
    '<video src="x" onerror="alert(1)" />',
    '<template><script>alert(1)</script></template>',
    '<slot />',
    '<p style={{ position: "fixed" }}>words</p>',
    '<meta http-equiv="refresh" content="0;url=https://example.org" />',
    `<>{${run}}</>`,
    'Words <b>bold</b> words.',
  ];
}

function names(run: string): readonly string[] {
  return [
    '<Object.constructor />',
    '<constructor />',
    '<toString />',
    '<hasOwnProperty />',
    '<props.components.Check id="one" />',
    '<this.constructor />',
    '<astro:head />',
    '<Fragment set:html="x" />',
    '<TermLink term="utility">words</TermLink>',
    `<Unknown x="${encodeURIComponent(run)}" />`,
    '<Checк id="one" />',
  ];
}

function addresses(run: string, data: string): readonly string[] {
  const script = `javascript:${encodeURIComponent(run)}`;
  return [
    `[words](${script})`,
    `[words](<JavaScript:alert(1)>)`,
    '[words](java&#115;cript:alert(1))',
    '[words](java&Tab;script:alert(1))',
    '[words](&#1;javascript:alert(1))',
    '[words](vbscript:x)',
    `[words](${data})`,
    '[words](blob:https://example.org/x)',
    '[words](file:///etc/passwd)',
    '[words](//example.org)',
    '[words](/\\example.org)',
    '[words](http://example.org)',
    'www.example.org',
    `![picture](${data})`,
    '![picture](//example.org/x.png)',
    '![picture](https://example.org/x.png)',
    `[words]\n\n[words]: ${script}`,
    `![words]\n\n[words]: ${data}`,
  ];
}
