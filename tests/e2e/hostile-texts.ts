/**
 * Texts that run a script wherever they are taken for markup, an address, a style, a template or code, or that reach what
 * every object has. Those that run set `window.__pwn`. Each fits into a field of an event: 1 to 200 characters.
 */

const call = 'window.__pwn=1';
/** The same from inside a frame. */
const callAbove = 'parent.__pwn=1';
const picture = `<img src=x onerror=${call}>`;

/** Each of the one with each of the other. */
const crossed = <One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  join: (one: One, other: Other) => string,
): readonly string[] => ones.flatMap((one) => others.map((other) => join(one, other)));

/** Ways out of the place that a text may have been put in, and what may stand there then. */
const breakouts = crossed(
  ['x', '">', "'>", '-->', ']]>', '</script>', '</style>', '</title>', '</textarea>', '</noscript>', '</template>'],
  [`<script>${call}</script>`, picture, `<svg onload=${call}>`],
  (exit, intruder) => exit + intruder,
);

/** Elements with an event that comes by itself. */
const elements: readonly (readonly [element: string, event: string])[] = [
  ['img src=x', 'onerror'],
  ['svg', 'onload'],
  ['body', 'onpageshow'],
  ['iframe', 'onload'],
  ['style', 'onload'],
  ['script src=x', 'onerror'],
  ['link rel=stylesheet href=x', 'onerror'],
  ['object data=x', 'onerror'],
  ['audio src=x', 'onloadstart'],
  ['video><source src=x', 'onerror'],
  ['input type=image src=x', 'onerror'],
  ['input autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocusin'],
  ['p tabindex=0 autofocus', 'onfocus'],
  ['details open', 'ontoggle'],
  ['marquee', 'onstart'],
  ['p style="animation:x 1s"', 'onanimationstart'],
  ['svg><animate attributeName=x dur=1s', 'onbegin'],
  ['svg><set attributeName=x dur=1s', 'onbegin'],
  ['svg><animateTransform attributeName=x dur=1ms', 'onend'],
  ['math><mtext><img src=x', 'onerror'],
];

/** Ways to write an attribute that filters of text forget. */
const attributes: readonly ((element: string, event: string) => string)[] = [
  (element, event) => `<${element}\n${event.toUpperCase()}\t= "${call}"`,
  (element, event) => `<${element.toUpperCase()} /x/${event}='${call.replace('=', '&#61;')}'//>`,
];
const handlers = elements.flatMap(([element, event]) => attributes.map((write) => write(element, event)));

/** Addresses that are code, alone and where one is taken at once. */
const addresses = crossed(
  [
    `javascript:${call}`,
    `JaVaScRiPt:${call}`,
    `java\tscript\n:${call}`,
    ` \u0001javascript:${call}`,
    `javascript&colon;${call}`,
    `&#x6a;avascript&#58${call}`,
    `javascript://x/%0a${call}`,
    `vbscript:${call}`,
    `data:text/html,<script>${callAbove}</script>`,
    `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${callAbove}'/>`,
  ],
  [(address: string) => address, (address: string) => `<iframe src="${address}"></iframe>`],
  (address, put) => put(address),
);

/** Elements that take an address or markup in an attribute of their own. */
const holders = [
  `<iframe srcdoc="<script>${callAbove}</script>"></iframe>`,
  `<iframe srcdoc='&lt;img src=x onerror=${callAbove}&gt;'></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<form action="javascript:${call}"><button autofocus>x</button></form>`,
  `<button formaction="javascript:${call}" form=x>x</button>`,
  `<base href="javascript:${call}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'"><script>${call}</script>`,
  `<script src="data:text/javascript,${call}"></script>`,
  `<script type=module>${call}</script>`,
  `<script type=importmap>{"imports":{"react":"data:text/javascript,${call}"}}</script>`,
  `<link rel=modulepreload href="data:text/javascript,${call}">`,
  `<area href="javascript:${call}" alt=x>`,
  `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${call}'/>#x"/></svg>`,
  `<svg><script href="data:text/javascript,${call}"/></svg>`,
  `<svg><animate attributeName=href values="javascript:${call}"/></svg>`,
  `<math href="javascript:${call}">x</math>`,
];

/** Elements whose inside one reader takes for text and another for markup. */
const nested = [
  ['svg', 'style'],
  ['svg', 'desc'],
  ['svg', 'title'],
  ['svg', 'foreignObject'],
  ['math', 'annotation-xml encoding="text/html"'],
  ['math', 'mglyph'],
  ['table', 'caption'],
  ['select', 'option'],
  ['template shadowrootmode=open', 'slot'],
  ['noscript', 'textarea'],
].flatMap(([outer = '', inner = '']) => [
  `<${outer}><${inner}>${picture}`,
  `<${outer}><${inner} title="</${outer.replace(/ .*/u, '')}>${picture}">`,
]);

const styles = [
  `</style><style>*{background:url(javascript:${call})}`,
  `<style>@import "javascript:${call}";</style>`,
  `<style>*{width:expression(${call})}</style>`,
  `<p style="background:url(javascript:${call})">x</p>`,
  `<p style='behavior:url(#x);-moz-binding:url("data:text/xml,${call}")'>x</p>`,
  `}*{animation:x}@keyframes x{}</style>${picture}`,
  `<link rel=stylesheet href="data:text/css,*{color:expression(${call})}">`,
];

const templates = [
  `\${${call}}`,
  `{${call}}`,
  `{{${call}}}`,
  `{{constructor.constructor('${call}')()}}`,
  `{{{'${picture}'}}}`,
  `#{${call}}`,
  `<%= ${call} %>`,
  `{% raw %}${picture}{% endraw %}`,
  `<p v-html="'${picture}'"></p>`,
  `<p x-data x-init="${call}"></p>`,
  `<p ng-app ng-init="constructor.constructor('${call}')()"></p>`,
  `<p hx-get=x hx-on:load="${call}"></p>`,
  `<astro-island component-url="data:text/javascript,${call}" client="load"></astro-island>`,
  `import x from 'data:text/javascript,${call}'`,
  `export const x = ${call}`,
];

/** Ways out of a text in a script or in JSON. */
const code = [
  `";${call};"`,
  `';${call};'`,
  `\`;${call};\``,
  `\\";${call}//`,
  `\\';${call}//`,
  `'-(${call})-'`,
  `"});${call};({"`,
  `*/${call}/*`,
  `\n${call}\n`,
  `\u2028${call}\u2029`,
  `<!--\n${call}\n-->`,
  `\\u003cimg src=x onerror=${call}\\u003e`,
  `\\x3cscript\\x3e${call}\\x3c/script\\x3e`,
  `"}],"events":[{"kind":"${picture}"}]`,
  `{"toJSON":"${call}"}`,
  `(()=>{${call}})()`,
  `eval(atob('${btoa(call)}'))`,
];

/** Names that every object or a framework gives a meaning. Of `__proto__` alone a file is refused (import's own tests). */
const names = [
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
  'dangerouslySetInnerHTML',
  '$$typeof',
  'length',
  '-1',
  'NaN',
  'undefined',
  `__proto__.__pwn`,
  `__proto__[onerror]=${call}`,
  `constructor.prototype.__pwn=1`,
  `{"__proto__":{"innerHTML":"${picture}"}}`,
];

/** What changes its meaning when it is decoded, folded, normalised or cut. */
const letters = [
  `&lt;img src=x onerror=${call}&gt;`,
  `&amp;lt;img src=x onerror=${call}&amp;gt;`,
  `&#60img src=x onerror=${call}&#62`,
  `&#x0003c;img src=x onerror=${call}&#x3E;`,
  `%3Cimg%20src=x%20onerror=${call}%3E`,
  `%253Cscript%253E${call}%253C/script%253E`,
  `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
  `\uff1cimg src=x onerror=${call}\uff1e`,
  `<\u017fcript>${call}</\u017fcript>`,
  `<scr\u0130pt>${call}</scr\u0130pt>`,
  `<im\u200bg src=x onerror=${call}>`,
  `<im\u0000g src=x onerror=${call}>`,
  `\u0000${picture}`,
  `\ufeff${picture}`,
  `\ud800${picture}`,
  `${picture}\udfff`,
  `\u202e${picture}\u202c`,
  `<\u0301img src=x onerror=${call}>`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<!--<img src="--><img src=x onerror=${call}//">`,
  `<![CDATA[><img src=x onerror=${call}>]]>`,
  `<?xml version="1.0"?>${picture}`,
  `<!doctype x [<!ENTITY y "${picture}">]><x>&y;</x>`,
];

const markdown = [
  `[x](javascript:${call})`,
  `[x](java\tscript:${call})`,
  `![x](x"onerror="${call})`,
  `![x](x 'x" onerror="${call}')`,
  `<javascript:${call}>`,
  `[x]: javascript:${call} "x"\n[x]`,
  `**${picture}**`,
  `\`\`\`\n\`\`\`${picture}`,
  `[[${picture}]]`,
  `==${picture}==`,
  `| ${picture} |\n| --- |`,
];

export const hostileTexts: readonly string[] = [
  ...breakouts,
  ...handlers,
  ...addresses,
  ...holders,
  ...nested,
  ...styles,
  ...templates,
  ...code,
  ...names,
  ...letters,
  ...markdown,
];

/** For the name of a file: what a file system allows. */
export const hostileFileName = `"><img src=x onerror=${call}>.json`;
