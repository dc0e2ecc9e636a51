import { messageOf } from '@auctions/sync';
import { validateAuctionCreate } from '@auctions/sync/auction';
import { sell } from '@auctions/sync/bidding';
import { el } from './dom.js';

/** A dialog that puts something up for sale. The emitted validator speaks while one types; the server has the last word. */
export function openSellDialog(client, done) {
  const dialog = document.querySelector('#sell-dialog');
  const fields = {
    '/title': el('input', { name: 'title', required: true, maxLength: 80 }),
    '/startPrice': el('input', { name: 'startPrice', inputMode: 'decimal', value: '10' }),
    '/endsAt': el('input', { name: 'minutes', type: 'number', value: '60' }),
  };
  const notes = Object.fromEntries(Object.keys(fields).map((path) => [path, el('p', { className: 'message', 'data-path': path })]));
  const input = () => ({
    title: fields['/title'].value,
    startPrice: fields['/startPrice'].value,
    endsAt: new Date(Date.now() + Number(fields['/endsAt'].value) * 60_000),
  });

  const show = (violations) => {
    for (const [path, field] of Object.entries(fields)) {
      const mine = violations.filter((violation) => violation.path === path);
      notes[path].textContent = mine.map(messageOf).join('. ');
      notes[path].dataset.kind = 'bad';
      field.setAttribute('aria-invalid', String(mine.length > 0));
    }
  };
  const check = () => {
    const violations = validateAuctionCreate(input());
    show(violations);
    return violations.length === 0;
  };

  dialog.replaceChildren(el('form', {
    noValidate: true,
    oninput: check,
    onsubmit: async (event) => {
      event.preventDefault();
      if (!check()) return;
      const result = await client.run(sell, { input: input() }).result;
      if (!result.ok) return show(result.error.violations ?? [{ path: '/title', code: result.error.code, params: {}, message: result.error.code }]);
      dialog.close();
      done(result.value);
    },
  },
  el('h2', {}, 'Sell something'),
  el('label', {}, 'What is it?', fields['/title']), notes['/title'],
  el('label', {}, 'Start price', fields['/startPrice']), notes['/startPrice'],
  el('label', {}, 'Minutes until it ends', fields['/endsAt']), notes['/endsAt'],
  el('div', { className: 'actions' },
    el('button', { type: 'button', className: 'quiet', onclick: () => dialog.close() }, 'Cancel'),
    el('button', {}, 'Put up for sale'))));
  dialog.showModal();
}
