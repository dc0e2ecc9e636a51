import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../repository.ts';

const program = join(repository, 'tests', 'Conformance', 'bin', 'Debug', 'net10.0', 'Conformance.Tests.dll');

/** Why tests that need the other language cannot run, or false. */
export const absent: string | false = !existsSync(program) && 'the solution is not built';

/** A new seed, unless one is asked for to repeat a failure. */
export const seed: string = process.env['MODELSYNC_SEED'] ?? String(Date.now() % 1_000_000);

/** How many inputs a test takes: few in the lane, as many as wanted in `run.cs fuzz`. */
export function volume(variable: string, inTheLane: number): number {
  return Number(process.env[variable] || inTheLane);
}

/** Has C# write files and gives their folder to `use`. */
export function withFiles(args: (folder: string) => readonly string[], use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'modelsync-conformance-'));
  try {
    execFileSync('dotnet', [program, ...args(folder)], { stdio: ['ignore', 'ignore', 'inherit'] });
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
