import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentLook, lookInWords, reloadOnContent } from '#tools/live-content.ts';

/** A development server that notes what it watches and how often it told the page to load again. */
function devServer() {
  const watcher = new EventEmitter();
  const sent: unknown[] = [];
  const changed = vi.fn();
  const send = vi.fn();
  const ws = { send: (message: object) => sent.push(message) };
  reloadOnContent({ watcher, ws, environments: { client: { hot: { send } }, ssr: { hot: { send } } } }, changed);
  const happens = (change: string, path: string) => watcher.emit('all', change, path);
  return { sent, send, changed, happens };
}

describe('the page of an author', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(['change', 'add', 'unlink'])('is loaded again at the %s of a file of the content', (change) => {
    const { sent, send, changed, happens } = devServer();
    happens(change, '/course/content/glossary/value.yaml');
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([{ type: 'full-reload' }]);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledWith('astro:content-changed', {});
  });

  it.each([
    'C:\\course\\content\\questions\\basics\\one.yaml',
    'content/modules.yaml',
    '/course/content/lessons/en/a/b.mdx',
    '/course/docs/examples/questions/examples/one.yaml',
  ])('is loaded again for %s', (path) => {
    const { sent, happens } = devServer();
    happens('change', path);
    vi.advanceTimersByTime(1000);
    expect(sent).toHaveLength(1);
  });

  it('is loaded once for files that are saved one after the other', () => {
    const { sent, happens } = devServer();
    for (const name of ['one', 'two', 'three']) {
      happens('change', `/course/content/glossary/${name}.yaml`);
      vi.advanceTimersByTime(50);
    }
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(sent).toHaveLength(1);
  });

  it('stays for files that are none of the content', () => {
    const { sent, happens } = devServer();
    for (const path of ['/course/src/content.yaml', '/course/src/a.ts', '/course/content/.one.yaml.swp'])
      happens('change', path);
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([]);
  });
});

describe('a look at the content', () => {
  it('stays the same until a file changes, and names every fault as the check does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'look-'));
    const look = contentLook(folder);
    const first = look();
    expect(look()).toBe(first);
    writeFileSync(join(folder, 'modules.yaml'), '- id: a\n\tb: c\n');
    const second = look();
    expect(second).not.toBe(first);
    expect(second.hasErrors).toBe(true);
    const words = lookInWords(second);
    expect(words).toContain('modules.yaml:2:1   ');
    expect(words).toContain('  2 | →b: c\n');
    expect(words).toMatch(/Content: \d+ faults\.$/u);
    rmSync(folder, { recursive: true });
  });
});
