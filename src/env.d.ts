/** What Astro does not know by itself: our own client directive (astro.config.mjs, src/islands/near-directive.ts). */
/// <reference types="astro/client" />
import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}
