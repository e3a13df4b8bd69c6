import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { minify } from 'terser';
import { remarkExampleSources } from './src/content-model/example-sources.ts';
import { remarkLesson } from './src/content-model/lesson-markdown.ts';
import { firstPaintScript } from './src/layouts/first-paint-script.ts';
import { joinStyles } from './tools/join-styles.ts';
import { livePreview } from './tools/live-preview.ts';
import { sitePictures } from './tools/site-pictures.ts';

const site = process.env.SITE_URL ?? 'https://fit-for-purpose.example';
const base = process.env.BASE_PATH ?? '/';
// Astro would add the slash, our own links in lessons would not.
if (!base.startsWith('/')) throw new Error(`BASE_PATH is "${base}", but has to begin with a slash, such as /itil/.`);

/** @param {string} text @returns {`sha256-${string}`} */
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Adds `client:near`: an island wakes when the reader is about to reach it, or when the page has been quiet a while. */
const nearDirective = {
  name: 'client-near',
  hooks: {
    /** @param {import('astro').HookParameters<'astro:config:setup'>} options */
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'near', entrypoint: './src/islands/near-directive.ts' });
    },
  },
};

/** Writes down which modules each script for the browser is made of; `npm run check:size` reads it. */
const listShipped = () => {
  /** @type {Record<string, readonly string[]>} */
  const shipped = {};
  /** @type {import('vite').Plugin} */
  const collect = {
    name: 'list-shipped',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') shipped[file.fileName] = file.moduleIds.map((id) => relative('.', id));
    },
  };
  return {
    name: 'list-shipped',
    hooks: {
      /** @param {import('astro').HookParameters<'astro:config:setup'>} options */
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
      /** @param {import('astro').HookParameters<'astro:build:done'>} options */
      'astro:build:done': ({ dir }) => {
        mkdirSync('.cache', { recursive: true });
        writeFileSync(`.cache/shipped-${basename(fileURLToPath(dir))}.json`, JSON.stringify(shipped, null, 1));
      },
    },
  };
};

/**
 * Vite wraps each dynamic import in a helper that preloads its parts and style sheets, and lists these in each script.
 * Ours have one part and no style sheet, and the helper would be a tenth of what a page without questions may load.
 */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: /** @type {const} */ ('pre'),
  // Here and not in `vite.build`, which Astro overwrites.
  config: () => ({ build: { modulePreload: /** @type {const} */ (false) } }),
  /** @param {string} id */
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * What the bundler has made short, terser makes shorter still: half a kilobyte of what a lesson loads. React, which comes
 * short, would get longer.
 * @type {import('vite').Plugin}
 */
const shorterScripts = {
  name: 'shorter-scripts',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.name === 'react') continue;
        const { code } = await minify(file.code, { module: true, ecma: 2020, compress: { passes: 3 } });
        file.code = code ?? file.code;
      }
    },
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // On in `npm run dev` alone (tools/live-preview.ts).
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  prefetch: false,
  compressHTML: true,
  scopedStyleStrategy: 'where',
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [
        [remarkLesson, { contentDir: 'content', examplesDir: 'docs/examples', base }],
        [remarkExampleSources, { examplesDir: 'docs/examples' }],
      ],
      smartypants: false,
    }),
  },
  integrations: [
    mdx(),
    react(),
    // Each page names its twin itself; the map only lists, and leaves out what nobody should find by searching.
    sitemap({ filter: (page) => !page.includes('/author/gallery/') }),
    nearDirective,
    listShipped(),
    joinStyles(),
    livePreview(),
    sitePictures(),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { hashes: [sha256(firstPaintScript(base))] },
    },
  },
  vite: {
    plugins: [plainDynamicImports, shorterScripts],
    // For the browser as well: where a learner reports a question.
    define: { 'import.meta.env.REPOSITORY_URL': JSON.stringify(process.env.REPOSITORY_URL ?? '') },
    // Styles are split by component, and joined again for each kind of page (tools/join-styles.ts).
    build: { assetsInlineLimit: 0, cssCodeSplit: true },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Few parts compress better than the many that arise where two pages share a module by chance.
              codeSplitting: {
                groups: [
                  {
                    name: 'base',
                    priority: 3,
                    test: /node_modules\/(?:@nanostores\/persistent|nanostores)\/|stores\/preferences|islands\/fetched|i18n\/(?:locale|words)\.ts|preload-helper/u,
                  },
                  {
                    name: 'react',
                    priority: 2,
                    test: /rolldown\/runtime|node_modules\/(?:react|react-dom|scheduler)\/|@astrojs\/react|islands\/(?:use-store|use-awake|error-note)/u,
                  },
                  {
                    name: 'check',
                    priority: 0,
                    test: /islands\/check\/(?:CheckIsland|CheckCard|CheckFace|check-state|verdict)/u,
                  },
                  {
                    name: 'record',
                    priority: 1,
                    test: /islands\/(?:progress\/progress-elements|sitting)|domain\/text\.ts|stores\/(?:study-record|views)/u,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
