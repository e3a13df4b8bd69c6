/** What of opentype.js is used here; it brings no types. */
declare module 'opentype.js' {
  export type PathCommand =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | {
        readonly type: 'C';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: 'Z' };
  export type Path = { readonly commands: readonly PathCommand[] };
  export type Font = {
    /** Whether the face holds the character. */
    readonly hasChar: (character: string) => boolean;
    readonly getAdvanceWidth: (text: string, size: number) => number;
    readonly getPath: (text: string, x: number, y: number, size: number) => Path;
  };
  const opentype: { readonly parse: (file: ArrayBuffer) => Font };
  export default opentype;
}
