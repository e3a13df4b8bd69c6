/**
 * A browser of the test's own, with a profile that outlives it: started as a process group, so that all of it can be
 * killed at once, the way a battery or a kernel does. Nobody gets a chance to tidy up.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findBrowser } from '#tools/browser.mjs';
import { ownBrowserFlags } from './browser-flags.ts';

const startsWithinMs = 30_000;

export type KillableBrowser = {
  readonly browser: Browser;
  /** The context of the profile. */
  readonly context: BrowserContext;
  /** Sends SIGKILL to the browser and all its children, now; resolves when the browser is gone. */
  readonly kill: () => Promise<void>;
};

const flags = [
  ...ownBrowserFlags,
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--window-size=1280,900',
  '--remote-debugging-port=0',
];

/** Starts a browser on a profile's folder, which may be new or have been left by one that was killed. */
export const startKillableBrowser = async (profile: string): Promise<KillableBrowser> => {
  const program = findBrowser() ?? chromium.executablePath();
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const killGroup = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      const fail = (why: string): void => reject(new Error(`the browser ${why}: ${said.slice(-2000)}`));
      const limit = setTimeout(() => fail('does not start'), startsWithinMs);
      child.stderr.on('data', (data: Buffer) => {
        said += data.toString();
        const [, found] = /^DevTools listening on (ws:\S+)/mu.exec(said) ?? [];
        if (found === undefined) return;
        clearTimeout(limit);
        resolve(found);
      });
      void ended.then(() => {
        clearTimeout(limit);
        fail('ended');
      });
    });
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('the browser has no context of its own');
    return {
      browser,
      context,
      kill: async () => {
        killGroup();
        await ended;
        await browser.close().catch(() => {});
      },
    };
  } catch (error) {
    killGroup();
    throw error;
  }
};
