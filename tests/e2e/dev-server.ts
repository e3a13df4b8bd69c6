/**
 * `npm run dev` on a copy of the project, so that a test may change the content: the copy lives in a folder of the
 * system's own, shares the packages, and is gone after the test.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

const COPIED = ['src', 'content', 'docs', 'public', 'tools', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The configuration of the copy: Vite may serve the shared packages and keeps its cache to itself. */
const config = (packages: string): string => `import config from './astro.config.mjs';
const server = { fs: { allow: ['.', ${JSON.stringify(packages)}] } };
export default { ...config, vite: { ...config.vite, cacheDir: '.vite', server } };
`;

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

export interface DevServer {
  readonly address: string;
  /** What the terminal shows so far. */
  readonly said: () => string;
  /** Puts other words into a file of the copy: the text that is there becomes what `change` makes of it. */
  readonly edit: (path: string, change: (text: string) => string) => void;
  /** Puts a file of the copy back as it was. */
  readonly mend: (path: string) => void;
  readonly write: (path: string, text: string) => void;
  readonly stop: () => Promise<void>;
}

export const startDevServer = async (): Promise<DevServer> => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'fit-for-purpose-dev-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  const packages = resolve('node_modules');
  symlinkSync(packages, join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'dev.config.mjs'), config(packages));
  const port = await freePort();
  const astro = join(packages, 'astro', 'bin', 'astro.mjs');
  const child = spawn(
    process.execPath,
    [astro, 'dev', '--config', 'dev.config.mjs', '--host', '127.0.0.1', '--port', String(port)],
    { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !said.includes('watching for file changes'); tries += 1) {
    if (tries > 600 || child.exitCode !== null) {
      await stop();
      throw new Error(`The development server did not start:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    address: `http://127.0.0.1:${port}`,
    said: () => said,
    edit: (path, change) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`nothing to change in ${path}`);
      write(path, changed);
    },
    mend: (path) => write(path, readFileSync(path, 'utf8')),
    write,
    stop,
  };
};
