import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the solution, wherever the compiled tests lie. */
export const repository: string = find(dirname(fileURLToPath(import.meta.url)));

export function readJson<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(repository, ...path), 'utf8')) as T;
}

function find(folder: string): string {
  return existsSync(join(folder, 'ModelSync.sln')) ? folder : find(dirname(folder));
}
