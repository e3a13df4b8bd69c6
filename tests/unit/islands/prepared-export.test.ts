import { describe, expect, it, vi } from 'vitest';
import { prepareExport } from '#islands/progress/prepared-export.ts';

const exporter = () => ({ downloadRecord: vi.fn(async () => 'fit-for-purpose-2026-11-20.json') });

describe('an export that is prepared', () => {
  it('has fetched its script before anybody asks for it, and needs no network then', async () => {
    const one = exporter();
    const fetchOne = vi.fn(async () => one);
    const exportNow = prepareExport(fetchOne);
    expect(fetchOne).toHaveBeenCalledTimes(1);
    expect(one.downloadRecord).not.toHaveBeenCalled();
    expect(await exportNow()).toBe(true);
    expect(await exportNow()).toBe(true);
    expect(one.downloadRecord).toHaveBeenCalledTimes(2);
    expect(fetchOne).toHaveBeenCalledTimes(1);
  });

  it('asks once more for a script that could not be had, each time that it is wanted', async () => {
    const one = exporter();
    let isOffline = true;
    const exportNow = prepareExport(async () => {
      if (isOffline) throw new TypeError('Failed to fetch dynamically imported module');
      return one;
    });
    expect(await exportNow()).toBe(false);
    expect(await exportNow()).toBe(false);
    isOffline = false;
    expect(await exportNow()).toBe(true);
    expect(one.downloadRecord).toHaveBeenCalledTimes(1);
  });

  it('tells when the file could not be handed over', async () => {
    const downloadRecord = vi.fn(async () => Promise.reject(new Error('no room')));
    expect(await prepareExport(async () => ({ downloadRecord }))()).toBe(false);
  });

  it('leaves no rejection behind that nobody hears of', async () => {
    const heard = vi.fn();
    process.on('unhandledRejection', heard);
    prepareExport(async () => Promise.reject(new Error('offline')));
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
