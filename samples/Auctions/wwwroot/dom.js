/** Makes an element; text never becomes markup. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in node) node[name] = value;
    else if (value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });

/** Prices are exact decimals; only the screen sees a rounded text. */
export const price = (decimal) => money.format(decimal.toString());

/** Time left, to the second. */
export function timeLeft(instant, now = Date.now()) {
  const seconds = Math.floor((Date.parse(instant) - now) / 1000);
  if (seconds <= 0) return 'ended';
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h} h ${m} min` : `${m}:${String(s).padStart(2, '0')}`;
}

export const clock = (instant) => new Date(instant).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
