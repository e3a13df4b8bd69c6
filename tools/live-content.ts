/**
 * A Vite plugin for `npm run dev`: authors see their YAML at once, saved, new or deleted. The library reads what has
 * changed by itself; the page only has to be asked for again. Lessons are modules, which Astro reloads.
 */

/** What the plugin needs of Vite's development server. */
export type DevServer = {
  readonly watcher: {
    readonly add: (path: string) => unknown;
    readonly on: (event: 'all', tell: (change: string, path: string) => void) => unknown;
  };
  readonly ws: { readonly send: (message: { type: 'full-reload' }) => void };
};

/** A YAML file of the content, in the paths of any system. */
const CONTENT_YAML = /(?:^|[\\/])content[\\/].*\.yaml$/;

export const reloadOnContent = {
  name: 'reload-on-content',
  configureServer: ({ watcher, ws }: DevServer): void => {
    watcher.add('content');
    watcher.on('all', (_, path) => {
      if (CONTENT_YAML.test(path)) ws.send({ type: 'full-reload' });
    });
  },
};
