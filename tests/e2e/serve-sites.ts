/**
 * Serves both builds (at the root and under /itil/) for the run, on loopback, and stops them at its end. SITE_FOLDER
 * and BASED_SITE_FOLDER name other folders than dist and dist-base, so that somebody can test a build of their own.
 */
import process from 'node:process';
import { serveSite } from '#tools/serve-site.ts';

export default async (): Promise<() => Promise<void>> => {
  const root = await serveSite(process.env['SITE_FOLDER'] ?? 'dist');
  const based = await serveSite(process.env['BASED_SITE_FOLDER'] ?? 'dist-base', { base: '/itil/' });
  process.env['SITE_ADDRESS'] = root.address;
  process.env['BASED_SITE_ADDRESS'] = based.address;
  return async () => {
    await root.close();
    await based.close();
  };
};
