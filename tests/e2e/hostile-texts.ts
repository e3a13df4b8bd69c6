/** Texts that run a script wherever they are taken for markup, an address or code. Each sets `window.__pwn`. */

const call = 'window.__pwn=1';

const elements = [
  `<script>${call}</script>`,
  `</script><script>${call}</script>`,
  `<ScRiPt>${call}</ScRiPt>`,
  `<script src="data:text/javascript,${call}"></script>`,
  `<img src=x onerror=${call}>`,
  `<img src=x onerror="${call}">`,
  `<img/src="x"/onerror=${call}>`,
  `"><img src=x onerror=${call}>`,
  `'><img src=x onerror=${call}>`,
  `--><img src=x onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg/onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><set onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`,
  `<math><mtext><img src=x onerror=${call}></mtext></math>`,
  `<math href="javascript:${call}">x</math>`,
  `<body onload=${call}>`,
  `<body onpageshow=${call}>`,
  `<iframe srcdoc="<script>parent.__pwn=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__pwn=1"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<video src=x onerror=${call}></video>`,
  `<audio src=x onerror=${call}></audio>`,
  `<video><source onerror=${call}></video>`,
  `<input autofocus onfocus=${call}>`,
  `<select autofocus onfocus=${call}></select>`,
  `<textarea autofocus onfocus=${call}></textarea>`,
  `<details open ontoggle=${call}>x</details>`,
  `<marquee onstart=${call}>x</marquee>`,
  `<a href="javascript:${call}" autofocus onfocus=${call}>x</a>`,
  `<form action="javascript:${call}"><button autofocus onfocus=${call}>x</button></form>`,
  `<base href="javascript:${call}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  `<link rel="stylesheet" href="x" onerror=${call}>`,
  `<style onload=${call}></style>`,
  `<p style="animation-name:x" onanimationstart=${call}>x</p>`,
  `<template><script>${call}</script></template><img src=x onerror=${call}>`,
] as const;

const others = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `java\tscript:${call}`,
  `data:text/html,<script>parent.__pwn=1</script>`,
  `vbscript:${call}`,
  `\${${call}}`,
  `{{constructor.constructor('${call}')()}}`,
  `{${call}}`,
  `\`;${call};\``,
  `";${call};"`,
  `';${call};'`,
  `\\u003cimg src=x onerror=${call}\\u003e`,
  `&lt;img src=x onerror=${call}&gt;`,
  `\u2028${call}\u2028`,
  `<!--<img src="--><img src=x onerror=${call}//">`,
  `<![CDATA[><img src=x onerror=${call}>]]>`,
  `[x](javascript:${call})`,
  `![x](x"onerror="${call})`,
  `**<img src=x onerror=${call}>**`,
  `\u0000<img src=x onerror=${call}>`,
] as const;

export const hostileTexts: readonly string[] = [...elements, ...others];

/** For the name of a file: what a file system allows. */
export const hostileFileName = `"><img src=x onerror=${call}>.json`;
