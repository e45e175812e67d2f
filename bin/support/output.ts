import { once } from 'node:events';
import type { WriteStream } from 'node:tty';
import pc from 'picocolors';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { Rendering } from './format-brief.ts';
import type { Session } from './session.ts';

/** Writes to standard output and waits while its reader is slower: memory stays bounded in a pipe. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Ends quietly where the reader of a pipe has gone (`precis … | head`). */
export function endWithPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}

/** Columns of the terminal, at most 100: longer lines read badly. */
export function outputColumns(): number {
  return Math.min(process.stdout.columns ?? 80, 100);
}

/**
 * Whether colours are welcome on a stream: never with `NO_COLOR`; always with `FORCE_COLOR`, unless that is
 * 0 or false; otherwise on a terminal that has them. See https://no-color.org and https://force-color.org.
 */
export function wantsColour(stream: WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && stream.hasColors();
}

/** The colours of a stream: none where they are not welcome. */
export function coloursFor(stream: WriteStream): ReturnType<typeof pc.createColors> {
  return pc.createColors(wantsColour(stream));
}

/** How a brief is shown: in the reader's terminal, and as a page. */
export function renderingFor({ locale, named }: Session): Rendering {
  return {
    terminal: {
      columns: outputColumns(),
      color: wantsColour(process.stdout),
      hyperlinks: createSupportsHyperlinks(process.stdout),
      locale,
    },
    pages: named ? { locale } : {},
  };
}
