/**
 * The one inline script. It sets on `<html>` before the first paint that scripts run, theme, text size and whether lessons
 * show both languages, so that a dark page never flashes white and no block moves; whether the page has news; and which
 * language comes first on the page for unknown addresses. It runs before any module, therefore it is plain text here; its
 * hash stands in the content security policy (astro.config.mjs reads this very string). It must not throw: storage may be
 * forbidden.
 */
import { localePath } from '#i18n/locale.ts';

/** The script for a site under a base path. Its rule for the language of an address is that of `localeOf`. */
export const firstPaintScript = (base: string): string =>
  [
    "var e=document.documentElement;e.dataset.scripted='';try{",
    `if((location.pathname+'/').startsWith(${JSON.stringify(localePath('vi', '/', base))}))e.dataset.first='vi';`,
    "var t=localStorage.getItem('ffp:theme'),s=localStorage.getItem('ffp:textSize');",
    "if(t==='light'||t==='dark')e.dataset.theme=t;",
    "if(s==='large'||s==='larger')e.dataset.textSize=s;",
    "if(localStorage.getItem('ffp:languageHelp')==='off')e.dataset.languageHelp='off';",
    "if(localStorage.getItem('ffp:bothLanguages')==='on')e.dataset.both='';",
    // Nothing stored is later than every day: a first visit is told of nothing.
    "if((localStorage.getItem('ffp:seenNews')||'~')<e.dataset.news)e.dataset.new=''",
    '}catch(e){}',
  ].join('');
