/**
 * The panel *Lesson check* in the toolbar of `npm run dev`: asks the server for the report on the lesson of this page
 * and draws it. Runs in the browser, and only there.
 */
import type { ReportList, ReportView } from '#content-model/lesson-report-view.ts';

/** What Astro's toolbar hands to an app of its own. */
type App = { readonly toggleNotification: (options: { state: boolean; level?: 'error' | 'warning' | 'info' }) => void };
type Server = {
  readonly send: (event: string, payload: object) => void;
  readonly on: (event: string, hear: (payload: Answer) => void) => void;
};
type Answer = { readonly path: string; readonly view: ReportView | null };

const STYLE = `
  .report { font: 15px/1.5 system-ui, sans-serif; overflow-y: auto; max-block-size: 60vh; overflow-wrap: anywhere; }
  h1 { font-size: 18px; margin: 0 0 8px; color: #fff; }
  h2 { font-size: 15px; margin: 16px 0 4px; color: #fff; }
  ul { margin: 0; padding-inline-start: 18px; }
  li + li { margin-block-start: 6px; }
  p { margin: 4px 0; }
  code { display: block; color: #d5d8e0; font-size: 13px; }
  .odd { color: #ffd76a; }
`;

const element = (name: string, text = '', className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
};

const listOf = ({ title, none, entries }: ReportList): readonly HTMLElement[] => {
  const head = element('h2', entries.length === 0 ? title : `${title} (${entries.length})`);
  if (entries.length === 0) return [head, element('p', none)];
  const list = element('ul');
  for (const { place, text } of entries) {
    const entry = element('li', text);
    entry.prepend(element('code', place));
    list.append(entry);
  }
  return [head, list];
};

const reportOf = ({ title, figures, lists }: ReportView): HTMLElement => {
  const report = element('div', '', 'report');
  report.append(
    element('h1', title),
    ...figures.map(({ text, isOdd }) => element('p', text, isOdd ? 'odd' : '')),
    ...lists.flatMap(listOf),
  );
  return report;
};

/** Astro's own apps are for programmers; their buttons would only stand in the way. Its settings stay. */
const hideOtherApps = (canvas: ShadowRoot): void => {
  const others = ['home', 'xray', 'audit'].map((name) => `[data-app-id='astro:${name}']`).join();
  canvas.host.getRootNode().appendChild(element('style', `${others} { display: none !important; }`));
};

export default {
  init(canvas: ShadowRoot, app: App, server: Server): void {
    const style = element('style', STYLE);
    const panel = document.createElement('astro-dev-toolbar-window');
    panel.append(style, element('p', 'This page is no lesson. / Trang này không phải là bài học.'));
    canvas.append(panel);
    hideOtherApps(canvas);
    server.on('lesson-check:tell', ({ path, view }) => {
      if (path !== location.pathname || view === null) return;
      panel.replaceChildren(style, reportOf(view));
      const { level } = view;
      app.toggleNotification(level === 'none' ? { state: false } : { state: true, level });
    });
    server.send('lesson-check:ask', { path: location.pathname });
  },
};
