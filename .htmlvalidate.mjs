/** What html-validate checks in the built pages (`npm run check:html`), and why a few of its rules are not ours. */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the writer of the HTML (Astro, React) spells it; a browser reads each spelling alike.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // React writes autoComplete and autoCapitalize; names of attributes know no case in HTML.
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    // Ids that React makes begin with an underscore. HTML asks only that an id is there once and holds no space.
    'valid-id': ['error', { relaxed: true }],
    // A term's page is titled in both languages and by the site's name.
    'long-title': 'off',
  },
  elements: [
    'html5',
    {
      'astro-island': { flow: true, phrasing: true, transparent: true },
      'lesson-tick': { flow: true, phrasing: true },
      'lesson-status': { flow: true },
      'course-count': { flow: true, phrasing: true },
      'continue-link': { flow: true },
      'storage-notice': { flow: true },
      'theme-switch': { flow: true },
      'glossary-filter': { flow: true },
      'not-found': { flow: true },
      // Astro writes one style element before the first island of a page, wherever that stands: it gives the islands no
      // box of their own. Browsers take it there, and its hash is in the page's policy.
      style: { flow: true },
    },
  ],
};
