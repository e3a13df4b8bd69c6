/** What Astro does not know by itself: our own client directive (astro.config.mjs, src/islands/near-directive.ts). */
/// <reference types="astro/client" />
import 'astro';

declare global {
  interface ImportMetaEnv {
    /** The setting of this name, put in when the site is built; empty where it is not set. Undefined in tests. */
    readonly REPOSITORY_URL?: string;
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}
