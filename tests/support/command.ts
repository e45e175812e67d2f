import { execFileSync, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** What a finished command left. */
export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  /** Lines of standard output that are not empty. */
  readonly lines: readonly string[];
}

/** The environment of a command under test: English, without colours, whatever this machine has. */
export function commandEnvironment(changes: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, LC_MESSAGES: __, ...environment } = process.env;
  return { ...environment, NO_COLOR: '1', LC_ALL: 'C.UTF-8', ...changes };
}

/**
 * Bundles the command as the build does, into a folder of its own: a build that somebody runs meanwhile,
 * and another test file, change nothing here.
 */
export function buildCommand(name: string) {
  const folder = path.join('dist', 'test', name);
  execFileSync('npm', ['run', '--silent', 'bundle', '--', `--outdir=${folder}`], { cwd: ROOT });
  const file = path.join(ROOT, folder, 'precis.js');
  return {
    file,
    run(args: readonly string[], input = '', environment: Readonly<Record<string, string>> = {}): Finished {
      const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], {
        input,
        encoding: 'utf8',
        maxBuffer: 1e8,
        env: commandEnvironment(environment),
      });
      return { stdout, stderr, status, lines: stdout.split('\n').filter((line) => line !== '') };
    },
    /** Starts the command and leaves it running. */
    start: (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
      spawn(process.execPath, [file, ...args], { env: commandEnvironment(environment) }),
  };
}
