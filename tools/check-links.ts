/** `npm run check:links`: every link and fragment inside both built sites leads somewhere. Other origins are not asked. */
import { LinkChecker } from 'linkinator';
import { serveSite } from './serve-site.ts';

const brokenLinksOf = async (
  folder: string,
  base: string,
): Promise<{ readonly seen: number; readonly broken: string[] }> => {
  const site = await serveSite(folder, { base });
  const origin = new URL(site.address).origin;
  const { links } = await new LinkChecker().check({
    path: site.address,
    recurse: true,
    concurrency: 8,
    checkFragments: true,
    // Canonical and hreflang links name the public site; only its own origin is here to ask.
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  await site.close();
  const broken = links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent, status }) => `${url} (${status ?? 'no answer'}) in ${parent ?? 'the start page'}`);
  return { seen: links.filter(({ state }) => state === 'OK').length, broken };
};

for (const [folder, base] of [
  ['dist', '/'],
  ['dist-base', '/itil/'],
] as const) {
  const { seen, broken } = await brokenLinksOf(folder, base);
  console.log(`${folder}: ${seen} links lead somewhere, ${broken.length} do not`);
  for (const line of broken) console.error(`  ${line}`);
  if (broken.length > 0 || seen < 50) process.exitCode = 1;
}
