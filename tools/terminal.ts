/** The terminal at which a command asks, and what it says there. */
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';

/** Where questions are put and answers are read; those of the process if absent. */
export type Terminal = { readonly input?: Readable; readonly output?: Writable };

/** The terminal with a sign that no answer can come any more; a question that waits then counts as left, like Ctrl+C. */
export function untilClosed(terminal: Terminal): Terminal & { readonly signal: AbortSignal } {
  const { input = process.stdin } = terminal;
  const closed = new AbortController();
  const leave = (): void => closed.abort();
  if (input.readableEnded || input.destroyed) leave();
  else input.once('end', leave).once('close', leave);
  return { ...terminal, signal: closed.signal };
}

/** Prints what a command has to say; gives its exit code back, so that the command can end with it. */
export function print(text: string, code: number): number {
  console.log(text);
  return code;
}

/** The same for what a command refuses, to the error output. */
export function printRefusal(text: string, code: number): number {
  console.error(text);
  return code;
}
