/**
 * The inside of a class of a regular expression.
 *
 * @param gaps - for each range how far it begins behind the last one, and how far it reaches, in base 36
 */
export function units(gaps: string): string {
  let body = '';
  let at = 0;
  gaps.trim().split(/\s/).forEach((gap, index) => {
    at += parseInt(gap, 36);
    body += (index % 2 === 0 ? '' : '-') + '\\u' + at.toString(16).padStart(4, '0');
  });
  return body;
}
