import { execFileSync } from 'node:child_process';

/** Rows as the sqlite3 program answers. */
export function ask(database, sql) {
  const answer = execFileSync('sqlite3', ['-json', '-readonly', '-cmd', '.timeout 5000', database, sql], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return answer === '' ? [] : JSON.parse(answer);
}
