import { once } from 'node:events';

/** Writes to standard output and waits while its reader is slower: memory stays bounded in a pipe. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Ends quietly where the reader of a pipe has gone (`precis … | head`). */
export function endWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Columns of the terminal, at most 100: longer lines read badly. */
export function outputColumns(): number {
  return Math.min(process.stdout.columns ?? 80, 100);
}

/** True where colours are welcome: a terminal, and no `NO_COLOR`. */
export function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}

/** What the reader's terminal shows. */
export function terminalOptions(): { columns: number; color: boolean; hyperlinks: boolean } {
  const color = wantsColour();
  return { columns: outputColumns(), color, hyperlinks: color };
}
