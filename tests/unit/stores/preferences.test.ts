import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Preferences = typeof import('#stores/preferences.ts');

/** A page with these preferences stored; `storage` may be one that throws. */
async function openPage(stored: Record<string, string> = {}, storage: Storage = storageWith(stored)) {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('localStorage', storage);
  vi.resetModules();
  const preferences: Preferences = await import('#stores/preferences.ts');
  return { ...preferences, page, storage };
}

function storageWith(stored: Record<string, string>): Storage {
  const values = new Map(Object.entries(stored));
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: vi.fn((key: string) => values.get(key) ?? null),
    setItem: vi.fn((key: string, value: string) => void values.set(key, value)),
    removeItem: vi.fn((key: string) => void values.delete(key)),
    clear: () => values.clear(),
  };
}

function refuse(): never {
  throw new DOMException('full', 'QuotaExceededError');
}

function throwing(): Storage {
  return { ...storageWith({}), getItem: refuse, setItem: refuse, removeItem: refuse };
}

function heard(page: EventTarget, key: string | null, newValue: string | null): void {
  page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('preferences', () => {
  it('stand at their defaults until they are started, whatever is stored, and touch nothing', async () => {
    const touched = vi.fn();
    const storage = new Proxy(storageWith({ 'ffp:theme': 'dark' }), { get: touched, has: touched });
    const { $theme, $textSize, $language } = await openPage({}, storage);
    expect([$theme.get(), $textSize.get(), $language.get()]).toEqual(['system', 'normal', null]);
    expect(touched).not.toHaveBeenCalled();
  });

  it('know of the news that were seen by their day, and take nothing else for one', async () => {
    const page = await openPage({ 'ffp:seenNews': '2026-11-28' });
    page.startPreferences();
    expect(page.$seenNews.get()).toBe('2026-11-28');
    const other = await openPage({ 'ffp:seenNews': 'yesterday' });
    other.startPreferences();
    expect(other.$seenNews.get()).toBeNull();
    other.$seenNews.set('2026-12-01');
    expect(other.storage.getItem('ffp:seenNews')).toBe('2026-12-01');
  });

  it('take what is stored when they are started, in stores that are in use and in others', async () => {
    const page = await openPage({ 'ffp:theme': 'dark', 'ffp:textSize': 'larger', 'ffp:language': 'vi' });
    const seen: string[] = [];
    page.$theme.subscribe((theme) => seen.push(theme));
    page.startPreferences();
    page.startPreferences();
    expect(seen).toEqual(['system', 'dark']);
    expect([page.$textSize.get(), page.$language.get()]).toEqual(['larger', 'vi']);
    expect(page.storage.setItem).not.toHaveBeenCalled();
  });

  it.each(['purple', '', 'null', '"dark"', '__proto__'])(
    'take the word %j for the default and leave it where it is',
    async (word) => {
      const page = await openPage({ 'ffp:theme': word, 'ffp:language': word });
      page.$theme.subscribe(() => undefined);
      page.startPreferences();
      expect([page.$theme.get(), page.$language.get()]).toEqual(['system', null]);
      expect(page.storage.setItem).not.toHaveBeenCalled();
      expect(page.storage.removeItem).not.toHaveBeenCalled();
      page.$theme.set('light');
      expect(page.storage.getItem('ffp:theme')).toBe('light');
    },
  );

  it('are stored as plain words, and not choosing a language as nothing', async () => {
    const page = await openPage();
    page.startPreferences();
    page.$theme.set('dark');
    page.$language.set('vi');
    expect([page.storage.getItem('ffp:theme'), page.storage.getItem('ffp:language')]).toEqual(['dark', 'vi']);
    page.$language.set(null);
    expect(page.storage.getItem('ffp:language')).toBeNull();
    expect(page.$language.get()).toBeNull();
  });

  it('hold in memory when storage is full or refused', async () => {
    const page = await openPage({}, throwing());
    page.startPreferences();
    page.$theme.set('dark');
    page.$language.set('en');
    page.$language.set(null);
    expect([page.$theme.get(), page.$language.get()]).toEqual(['dark', null]);
  });

  it('work where there is no storage at all', async () => {
    const page = await openPage();
    vi.stubGlobal('localStorage', undefined);
    page.startPreferences();
    page.$textSize.set('large');
    expect(page.$textSize.get()).toBe('large');
  });

  it('follow other tabs', async () => {
    const page = await openPage();
    page.startPreferences();
    const seen: string[] = [];
    page.$theme.subscribe((theme) => seen.push(theme));
    heard(page.page, 'ffp:theme', 'dark');
    heard(page.page, 'ffp:textSize', 'large');
    expect(seen).toEqual(['system', 'dark']);
    expect(page.$textSize.get()).toBe('large');
  });

  it('stay as they are when storage is cleared, when a word makes no sense, and when other keys change', async () => {
    const page = await openPage({ 'ffp:theme': 'dark' });
    page.startPreferences();
    page.$theme.subscribe(() => undefined);
    page.storage.clear();
    heard(page.page, null, null);
    heard(page.page, 'ffp:theme', null);
    heard(page.page, 'ffp:theme', 'purple');
    heard(page.page, 'other', 'x');
    expect(page.$theme.get()).toBe('dark');
  });

  it('catch up when the page comes back from the cache', async () => {
    const page = await openPage({ 'ffp:theme': 'dark' });
    page.startPreferences();
    page.$theme.subscribe(() => undefined);
    page.storage.setItem('ffp:theme', 'light');
    page.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(page.$theme.get()).toBe('dark');
    page.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(page.$theme.get()).toBe('light');
  });

  it('that were set before they were started are kept and stored', async () => {
    const page = await openPage({ 'ffp:theme': 'dark' });
    page.$theme.set('light');
    page.startPreferences();
    expect(page.$theme.get()).toBe('light');
    expect(page.storage.getItem('ffp:theme')).toBe('light');
  });
});
