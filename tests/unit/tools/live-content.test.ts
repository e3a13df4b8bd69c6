import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { reloadOnContent } from '#tools/reload-on-content.ts';

/** A development server that notes what it watches and how often it told the page to load again. */
function devServer() {
  const watched: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => watched.push(path) });
  const sent: unknown[] = [];
  reloadOnContent.configureServer({ watcher, ws: { send: (message) => sent.push(message) } });
  return { watched, sent, happens: (change: string, path: string) => watcher.emit('all', change, path) };
}

describe('the page of an author', () => {
  it.each(['change', 'add', 'unlink'])('is loaded again at the %s of a YAML file', (change) => {
    const { watched, sent, happens } = devServer();
    expect(watched).toEqual(['content']);
    happens(change, '/course/content/glossary/value.yaml');
    expect(sent).toEqual([{ type: 'full-reload' }]);
  });

  it.each(['C:\\course\\content\\questions\\basics\\one.yaml', 'content/modules.yaml'])(
    'is loaded again for %s',
    (path) => {
      const { sent, happens } = devServer();
      happens('change', path);
      expect(sent).toHaveLength(1);
    },
  );

  it('stays for files that are no YAML of the content', () => {
    const { sent, happens } = devServer();
    for (const path of ['/course/src/content.yaml', '/course/content/lessons/en/a/b.mdx', '/course/src/a.ts'])
      happens('change', path);
    expect(sent).toEqual([]);
  });
});
