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

/** All payloads. */
export function hostileLessons(marker: string): readonly string[] {
  const run = trace(marker);
  const data = `data:text/javascript,${encodeURIComponent(run)}`;
  return [
    ...liveLessons(marker),
    ...expressions(run),
    ...modules(run, data),
    ...attributes(run),
    ...markup(run),
    ...names(run),
    ...addresses(run, data),
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
    `<Check id="one" client:load />`,
    `<Check id="one" set:html="<script>x</script>" />`,
    `<Check id="one" is:raw />`,
    `<Check id="one" onclick="x()" />`,
    `<Check id="one" style="position:fixed" />`,
    `<Check id="one" server:defer />`,
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
