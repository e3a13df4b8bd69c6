/**
 * `npm run build`: the content check, then Astro. With `--base /itil/ --out dist-base` as for a host that keeps the site
 * in a folder (`npm run build:base`). Astro's own telemetry is off: this project tells nobody anything.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import process from 'node:process';
import { fingerprint, noteBuiltFrom } from './built-from.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, base: { type: 'string' } },
});

const run = (command: string, args: readonly string[]): void => {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(values.base === undefined ? {} : { BASE_PATH: values.base }),
    },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

// Taken before the build: what changes while it runs is not in it.
const made = values.out === 'dist' ? fingerprint() : null;
run('node', ['tools/check-content.ts']);
if (made !== null) noteBuiltFrom(null);
run('astro', ['build', '--outDir', values.out]);
if (made !== null && values.base === undefined) noteBuiltFrom(made);
