/**
 * An integration of Astro: draws the picture of each page that names one (social-image.ts) and the icons (site-mark.ts),
 * at the end of a build, and on demand in `npm run dev`.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptPictures, type Drawing } from './kept-pictures.ts';
import { icons } from './site-mark.ts';
import { cardOf, lettersMissing, pageOfImage, socialSvg, type Card } from './social-image.ts';

/** Paper, ink and what lies between: more cannot be told apart. */
const COLOURS = 16;

/** How many are drawn at a time: a drawing takes some megabytes. */
const AT_ONCE = 8;

const drawingOf = (card: Card): Drawing => ({ svg: socialSvg(card), colours: COLOURS });

type Logger = { readonly info: (text: string) => void; readonly warn: (text: string) => void };

const write = (folder: string, file: string, content: Buffer): void => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

/** Draws all pictures of the finished site in `folder`. */
const drawAll = async (folder: string, logger: Logger): Promise<void> => {
  const kept = keptPictures();
  const pages = globSync('**/*.html', { cwd: folder }).toSorted();
  const cards = pages.flatMap((page) => cardOf(readFileSync(join(folder, page), 'utf8')) ?? []);
  for (let done = 0; done < cards.length; done += AT_ONCE)
    await Promise.all(
      cards.slice(done, done + AT_ONCE).map(async (card) => {
        const missing = lettersMissing(card);
        if (missing.length > 0) logger.warn(`${card.file} is drawn without ${missing.join(' ')}: its face has none.`);
        write(folder, card.file, await kept.png(drawingOf(card)));
      }),
    );
  for (const { file, drawing, wrap } of icons()) write(folder, file, wrap(await kept.png(drawing)));
  kept.forgetOthers();
  logger.info(`${cards.length} pictures of pages`);
};

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
type ViteServer = {
  readonly config: { readonly base: string };
  readonly resolvedUrls: { readonly local: readonly string[] } | null;
  readonly middlewares: { readonly use: (middleware: Middleware) => unknown };
};

/** Answers for pictures and icons, drawn from the page as it is now. */
const drawOnDemand = ({ config, resolvedUrls, middlewares }: ViteServer): void => {
  const base = `${config.base.replace(/\/$/u, '')}/`;
  const kept = keptPictures();
  const pictureAt = async (path: string): Promise<Buffer | undefined> => {
    const icon = icons().find(({ file }) => path === base + file);
    if (icon !== undefined) return icon.wrap(await kept.png(icon.drawing));
    const page = pageOfImage(path, base);
    const [server] = resolvedUrls?.local ?? [];
    if (page === undefined || server === undefined) return undefined;
    const card = cardOf(await (await fetch(new URL(page, server))).text());
    return card === undefined ? undefined : kept.png(drawingOf(card));
  };
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    pictureAt(pathname).then((picture) => {
      if (picture === undefined) return next();
      response.setHeader('content-type', pathname.endsWith('.ico') ? 'image/x-icon' : 'image/png');
      return response.end(picture);
    }, next);
  });
};

/** The integration. */
export const sitePictures = () => ({
  name: 'site-pictures',
  hooks: {
    'astro:server:setup': ({ server }: { readonly server: ViteServer }): void => drawOnDemand(server),
    'astro:build:done': ({ dir, logger }: { readonly dir: URL; readonly logger: Logger }): Promise<void> =>
      drawAll(fileURLToPath(dir), logger),
  },
});
