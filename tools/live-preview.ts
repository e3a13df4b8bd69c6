/**
 * What `npm run dev` adds for authors (an integration of Astro; nothing of it is in a built site): pages load again when
 * content is saved, one page lists all faults while there are any, the terminal says the same, and the toolbar has a
 * panel *Lesson check*.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { lessonReport } from '#content-model/lesson-report.ts';
import { reportView } from '#content-model/lesson-report-view.ts';
import { dictionaryOf, faultPage } from './fault-page.ts';
import { contentLook, lookInWords, reloadOnContent, type DevServer, type Look } from './live-content.ts';

/** Astro runs with the project as its working directory. */
const CONTENT_DIR = 'content';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

type ViteServer = DevServer & {
  readonly config: { readonly base: string };
  readonly middlewares: { readonly use: (middleware: Middleware) => unknown };
};

/** What is written of the content: everything in a language, and the page that leads there. */
const OF_CONTENT = /^(?:(?:en|vi)(?:\/|$)|$)/;

const pathOf = ({ url = '/' }: IncomingMessage): string => new URL(url, 'http://localhost').pathname;

/**
 * Whether somebody asks for a page, and not for a script or a picture. A program that takes anything is given the list as
 * well: of the page itself it would get an empty one, and the terminal a stack.
 */
const asksForPage = (request: IncomingMessage, base: string): boolean => {
  const path = pathOf(request);
  const isOfContent = OF_CONTENT.test(path.slice(path.startsWith(base) ? base.length : 1));
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  return isRead && (isOfContent || (request.headers.accept ?? '').includes('text/html'));
};

const localeOf = (path: string): 'en' | 'vi' => (/(?:^|\/)vi(?:\/|$)/.test(path) ? 'vi' : 'en');

/** Answers every page with the list of faults while there are errors; warnings stop nothing. */
const showFaults =
  (look: () => Look, base: string): Middleware =>
  (request, response, next) => {
    if (!asksForPage(request, base)) return next();
    const { faults, hasErrors, lineAt } = look();
    if (!hasErrors) return next();
    const locale = localeOf(pathOf(request));
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(faultPage({ faults, lineAt, locale, base }));
  };

/** A lesson, in the paths of any system, and what its twin has in the place of the language. */
const LESSON_FILE = /^(.*[\\/]lessons[\\/])(en|vi)([\\/][^?]*\.mdx)$/;

const vitePlugin = (look: () => Look) => ({
  name: 'live-content',
  // A lesson's page holds the blocks of the other language too: it has to be compiled anew when either file changes.
  transform(this: { readonly addWatchFile: (path: string) => void }, _code: string, id: string): void {
    const [, before = '', locale, after = ''] = LESSON_FILE.exec(id) ?? [];
    if (locale !== undefined) this.addWatchFile(`${before}${locale === 'en' ? 'vi' : 'en'}${after}`);
  },
  configureServer: (server: ViteServer): void => {
    let said = '';
    const tell = (): void => {
      const words = lookInWords(look());
      if (words !== said) console.log(`\n${words}\n`);
      said = words;
    };
    tell();
    reloadOnContent(server, tell);
    server.middlewares.use(showFaults(look, `${server.config.base.replace(/\/$/, '')}/`));
  },
});

/** Where the panel is opened: `/itil/vi/learn/<module>/<lesson>/`. */
const LESSON_PATH = /\/(?<locale>en|vi)\/learn\/(?<id>[^/]+\/[^/]+)\/?$/;

/** What the panel shows on a page; undefined where the page is no lesson. */
const viewFor = ({ content, faults }: Look, path: string): ReturnType<typeof reportView> | undefined => {
  const { locale, id } = LESSON_PATH.exec(path)?.groups ?? {};
  const report = id === undefined ? undefined : lessonReport(content, faults, id);
  return report === undefined ? undefined : reportView(report, dictionaryOf(locale === 'vi' ? 'vi' : 'en'));
};

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2">' +
  '<path d="M4 4h16v16H4zM8 9h8M8 13h4M13 16l2 2 3-4"/></svg>';

type Setup = {
  readonly command: string;
  readonly updateConfig: (config: object) => unknown;
  readonly addDevToolbarApp: (app: { id: string; name: string; icon: string; entrypoint: string }) => void;
};

type Toolbar = {
  readonly on: <Payload>(event: string, tell: (payload: Payload) => void) => void;
  readonly send: <Payload>(event: string, payload: Payload) => void;
};

/** The integration. */
export const livePreview = () => {
  const look = contentLook(CONTENT_DIR);
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addDevToolbarApp }: Setup): void => {
        if (command !== 'dev') return;
        updateConfig({ devToolbar: { enabled: true }, vite: { plugins: [vitePlugin(look)] } });
        const entrypoint = fileURLToPath(new URL('lesson-check-panel.ts', import.meta.url));
        addDevToolbarApp({ id: 'lesson-check', name: 'Lesson check', icon: ICON, entrypoint });
      },
      'astro:server:setup': ({ toolbar }: { readonly toolbar: Toolbar }): void => {
        toolbar.on<{ readonly path: string }>('lesson-check:ask', ({ path }) => {
          toolbar.send('lesson-check:tell', { path, view: viewFor(look(), path) ?? null });
        });
      },
    },
  };
};
