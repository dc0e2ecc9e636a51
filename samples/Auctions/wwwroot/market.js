import { endingSoon } from '@auctions/sync/listings';
import { el, price, timeLeft } from './dom.js';

/** The list of open auctions, kept live. Calls `choose` with the id of the lot that was clicked. */
export function market(client, choose) {
  const list = document.querySelector('#list');
  const maxPrice = document.querySelector('#max-price');
  const lots = new Map();
  let chosen;
  let stop = () => {};

  function watch() {
    stop();
    const query = client.live(endingSoon, { maxPrice: maxPrice.value || '0' });
    stop = query.subscribe(show);
  }

  function show(state) {
    list.dataset.state = state.status === 'live' && state.data.length === 0 ? 'empty' : state.status;
    if (state.status === 'loading') return list.replaceChildren(...Array.from({ length: 4 }, () => el('div', { className: 'skeleton' })));
    if (state.status === 'error') return list.replaceChildren(el('p', { className: 'note' }, `Not available: ${state.error.code}`));
    if (state.data.length === 0) return list.replaceChildren(el('p', { className: 'note' }, 'Nothing at this price. Raise the limit, or sell something yourself.'));
    list.replaceChildren(...state.data.map(lotOf));
  }

  // An unchanged row is the same object, so its element can stay.
  function lotOf(auction) {
    const known = lots.get(auction.id);
    if (known?.auction === auction) return known.node;
    const node = el('button', { className: 'lot', type: 'button', onclick: () => pick(auction.id), 'data-id': auction.id, 'aria-pressed': String(auction.id === chosen) },
      el('span', { className: 'title' }, auction.title),
      el('span', { className: 'price' }, price(auction.currentPrice)),
      el('small', {}, auction.leaderName ? `${auction.bidCount} ${auction.bidCount === 1 ? 'bid' : 'bids'} · ${auction.leaderName} leads` : 'no bid yet'),
      el('small', { 'data-ends': auction.endsAt }, timeLeft(auction.endsAt)));
    if (known && known.auction.currentPrice.toString() !== auction.currentPrice.toString()) node.classList.add('changed');
    lots.set(auction.id, { auction, node });
    return node;
  }

  function pick(id) {
    chosen = id;
    for (const node of list.querySelectorAll('.lot')) node.setAttribute('aria-pressed', String(node.dataset.id === id));
    choose(id);
  }

  maxPrice.onchange = watch;
  watch();
  return () => {
    stop();
    list.replaceChildren();
    list.dataset.state = 'loading';
  };
}
