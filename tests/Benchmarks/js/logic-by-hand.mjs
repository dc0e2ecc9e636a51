// The functions of ../Logic/*.cs as a person would write them in JavaScript, for the values that the benchmark gives them.

export function greatestDivisor(a, b) {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

export function fibonacci(n) {
  let [last, next] = [0, 1];
  for (let i = 0; i < n; i++) {
    const sum = (last + next) | 0;
    last = next;
    next = sum;
  }
  return last;
}

export function isPrime(n) {
  if (n < 2) return false;
  for (let i = 2; i * i <= n; i++) if (n % i === 0) return false;
  return true;
}

export function collatzSteps(n) {
  let steps = 0;
  while (n !== 1) {
    n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    steps++;
  }
  return steps;
}

export function digitSum(n) {
  let sum = 0;
  for (; n > 0; n = Math.trunc(n / 10)) sum += n % 10;
  return sum;
}

export function binarySearch(sorted, wanted) {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === wanted) return middle;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function checksum(values) {
  let hash = 17;
  for (const value of values) hash = (Math.imul(hash, 31) + value) ^ (hash >> 7);
  return hash;
}

export function mean(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

export function variance(values) {
  const middle = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - middle) * (values[i] - middle);
  return sum / values.length;
}

export function polynomial(coefficients, x) {
  let result = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) result = result * x + coefficients[i];
  return result;
}

/** Rounds to the even neighbour, as banks do: `Math.round` would give other cents. */
function toCents(amount) {
  const scaled = amount * 100;
  const whole = Math.round(scaled);
  return (Math.abs(scaled % 1) === 0.5 && whole % 2 !== 0 ? whole - 1 : whole) / 100;
}

export function balance(deposit, rate, years) {
  let sum = deposit;
  for (let year = 0; year < years; year++) sum += toCents(sum * rate);
  return sum;
}

export function distance(x1, y1, x2, y2) {
  return Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
}

export function squareRoot(value) {
  let guess = Math.max(value / 2, 1);
  for (let i = 0; i < 30; i++) {
    const next = (guess + value / guess) / 2;
    if (Math.abs(next - guess) < 1e-12) break;
    guess = next;
  }
  return guess;
}

export function isPalindrome(text) {
  for (let left = 0, right = text.length - 1; left < right; left++, right--) if (text[left] !== text[right]) return false;
  return true;
}

export function countVowels(text) {
  let count = 0;
  for (const letter of text) if ('aeiou'.includes(letter)) count++;
  return count;
}

export function isCardNumber(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (digit < 0 || digit > 9) return false;
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

export function slug(title) {
  let text = '';
  for (const letter of title.trim()) {
    if (letter >= 'A' && letter <= 'Z') text += letter.toLowerCase();
    else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) text += letter;
    else if (text.length > 0 && text[text.length - 1] !== '-') text += '-';
  }
  return text;
}

export function initials(name) {
  let letters = '';
  for (const part of name.split(' ')) if (part.length > 0) letters += part[0];
  return letters;
}

export function masked(account) {
  return account.length <= 4 ? account : '*'.repeat(account.length - 4) + account.slice(-4);
}

export function editDistance(from, to) {
  const row = [];
  for (let j = 0; j <= to.length; j++) row.push(j);
  for (let i = 1; i <= from.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= to.length; j++) {
      const above = row[j];
      row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + (from[i - 1] === to[j - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  return row[to.length];
}
