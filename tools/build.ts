/**
 * `npm run build`: the content check, then Astro. With `--base /itil/ --out dist-base` as for a host that keeps the site
 * in a folder (`npm run build:base`). Astro's own telemetry is off: this project tells nobody anything.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import process from 'node:process';
import { fingerprint, noteBuiltFrom } from './built-from.ts';
import { settingFaults } from './site-settings.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, base: { type: 'string' } },
});

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(values.base === undefined ? {} : { BASE_PATH: values.base }),
};
// A base path without its slash would make a site of which no link leads anywhere.
const faults = settingFaults(env);
for (const fault of faults) console.error(`\n${fault}`);
if (faults.length > 0) process.exit(1);

const run = (command: string, args: readonly string[]): void => {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

// Taken before the build: what changes while it runs is not in it.
const made = values.out === 'dist' ? fingerprint() : null;
run('node', ['tools/check-content.mjs']);
if (made !== null) noteBuiltFrom(null);
run('astro', ['build', '--outDir', values.out]);
if (made !== null && values.base === undefined) noteBuiltFrom(made);
