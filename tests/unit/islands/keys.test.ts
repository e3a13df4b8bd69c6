import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Pressed = Partial<
  Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'>
> & { readonly target?: unknown };

/** An element as far as the shortcuts look at it: whether one writes in it. */
class FakeElement {
  readonly isWritten: boolean;

  constructor(isWritten: boolean) {
    this.isWritten = isWritten;
  }

  closest(): FakeElement | null {
    return this.isWritten ? this : null;
  }
}

const words = { en: 'Search', vi: 'Tìm kiếm' } as const;
let listener: (event: KeyboardEvent) => void = () => {};
let isDialogOpen = false;

const preventDefault = vi.fn();
const press = (pressed: Pressed): void => {
  listener({
    key: '/',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    defaultPrevented: false,
    target: new FakeElement(false),
    preventDefault,
    ...pressed,
  } as unknown as KeyboardEvent);
};

const page = async () => {
  const { addShortcut, shortcuts, startKeys } = await import('#islands/keys.ts');
  const { $singleKeys } = await import('#stores/preferences.ts');
  const [single, control] = [vi.fn(), vi.fn()];
  addShortcut({ key: '/', name: words, run: single });
  addShortcut({ key: 'k', withControl: true, name: words, run: control });
  startKeys();
  return { single, control, shortcuts, $singleKeys };
};

beforeEach(() => {
  vi.resetModules();
  preventDefault.mockClear();
  isDialogOpen = false;
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('document', {
    querySelector: () => (isDialogOpen ? new FakeElement(false) : null),
    addEventListener: (_type: string, hear: typeof listener) => {
      listener = hear;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a shortcut', () => {
  it('runs at its key, once, and keeps the key from doing anything else', async () => {
    const { single, control } = await page();
    press({ key: '/' });
    expect(single).toHaveBeenCalledOnce();
    expect(control).not.toHaveBeenCalled();
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('with Ctrl or ⌘ runs with either, in capitals too, and not without', async () => {
    const { control } = await page();
    press({ key: 'k', ctrlKey: true });
    press({ key: 'K', metaKey: true });
    expect(control).toHaveBeenCalledTimes(2);
    press({ key: 'k' });
    expect(control).toHaveBeenCalledTimes(2);
  });

  it('is not meant by a key with another modifier, by another key, or by one that was taken', async () => {
    const { single } = await page();
    press({ key: '/', ctrlKey: true });
    press({ key: '/', altKey: true });
    press({ key: '.' });
    press({ key: '/', defaultPrevented: true });
    expect(single).not.toHaveBeenCalled();
    expect(preventDefault).not.toHaveBeenCalled();
  });

  it('does nothing while one writes, unless it goes with Ctrl', async () => {
    const { single, control } = await page();
    press({ key: '/', target: new FakeElement(true) });
    press({ key: 'k', ctrlKey: true, target: new FakeElement(true) });
    expect(single).not.toHaveBeenCalled();
    expect(control).toHaveBeenCalledOnce();
  });

  it('does nothing while a letter is composed or a dialog is open', async () => {
    const { single, control } = await page();
    press({ key: '/', isComposing: true });
    isDialogOpen = true;
    press({ key: '/' });
    press({ key: 'k', ctrlKey: true });
    expect(single).not.toHaveBeenCalled();
    expect(control).not.toHaveBeenCalled();
  });

  it('of a single key does nothing where these are switched off', async () => {
    const { single, control, $singleKeys } = await page();
    $singleKeys.set('off');
    press({ key: '/' });
    press({ key: 'k', ctrlKey: true });
    expect(single).not.toHaveBeenCalled();
    expect(control).toHaveBeenCalledOnce();
  });

  it('is listed with what it does, in the order in which it was added', async () => {
    const { shortcuts } = await page();
    expect(shortcuts().map(({ key, name }) => [key, name])).toEqual([
      ['/', words],
      ['k', words],
    ]);
  });
});
