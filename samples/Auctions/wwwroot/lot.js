import { messageOf } from '@auctions/sync';
import { placeBid } from '@auctions/sync/bidding';
import { byId, topBids } from '@auctions/sync/listings';
import { clock, el, price, timeLeft } from './dom.js';

/** One auction: its price, its bids and a form that bids. */
export function lot(client, id) {
  const place = document.querySelector('#detail');
  const title = el('h2');
  const amount = el('p', { className: 'detail-price', id: 'price' });
  const facts = el('p', { className: 'message' });
  const bids = el('ul', { className: 'bids' });
  const form = bidForm(client, id);
  const card = el('section', { className: 'card', 'data-state': 'loading' }, title, amount, facts, form, bids);

  const stops = [
    client.live(byId, { id }).subscribe((state) => {
      card.dataset.state = state.status;
      if (!('data' in state) || state.data === undefined) return;
      const auction = state.data;
      form.hidden = auction === null;
      title.textContent = auction?.title ?? 'This auction is gone';
      amount.textContent = auction ? price(auction.currentPrice) : '';
      facts.replaceChildren(...(auction ? [`sold by ${auction.sellerName} · ends in `, el('span', { 'data-ends': auction.endsAt }, timeLeft(auction.endsAt))] : []));
    }),
    client.live(topBids, { auctionId: id }).subscribe((state) => {
      bids.replaceChildren(...(state.data ?? []).map((bid) => el('li', {},
        el('span', {}, bid.bidderName), el('span', {}, price(bid.amount)), el('time', {}, clock(bid.at)))));
    }),
  ];
  place.replaceChildren(card);
  return () => {
    stops.forEach((stop) => stop());
    place.replaceChildren();
  };
}

function bidForm(client, auctionId) {
  const input = el('input', { name: 'amount', inputMode: 'decimal', autocomplete: 'off', placeholder: 'Your bid', 'aria-label': 'Your bid' });
  const message = el('p', { className: 'message', id: 'bid-message', role: 'status' });
  const say = (text, kind) => {
    message.textContent = text;
    message.dataset.kind = kind;
    input.setAttribute('aria-invalid', String(kind === 'bad'));
  };

  // The same verdict as the server's, before anything is sent.
  const check = () => {
    const violations = placeBid.validate({ auctionId, amount: input.value });
    say(violations.map(messageOf).join('. '), violations.length > 0 ? 'bad' : '');
    return violations.length === 0;
  };

  input.oninput = () => input.value === '' ? say('', '') : check();
  return el('form', {
    noValidate: true,
    onsubmit: async (event) => {
      event.preventDefault();
      if (!check()) return;
      const result = await client.run(placeBid, { auctionId, amount: input.value }).result;
      if (result.ok) {
        input.value = '';
        say('Your bid leads', 'good');
      } else {
        say(explain(result.error), 'bad');
      }
    },
  }, el('div', { className: 'bid-row' }, input, el('button', {}, 'Bid')), message);
}

/** What a rejection means to a bidder. */
function explain(error) {
  switch (error.code) {
    case 'bidding.bid_too_low': return `Too low: the price is ${price(error.data.currentPrice)} now`;
    case 'bidding.auction_closed': return 'This auction is over';
    case 'bidding.auction_not_found': return 'This auction is gone';
    case 'validation': return error.violations.map(messageOf).join('. ');
    default: return `Not possible now (${error.code})`;
  }
}
