import { createClient } from '@auctions/sync';
import { timeLeft } from './dom.js';
import { lot } from './lot.js';
import { market } from './market.js';
import { openSellDialog } from './sell.js';
import { session } from './session.js';

const signInCard = document.querySelector('#sign-in');
const marketSection = document.querySelector('#market');
const pill = document.querySelector('#connection');
const words = {
  idle: '', connecting: 'connecting …', live: 'live', stale: 'connection lost, trying again …',
  offline: 'offline', 'signed-out': 'signed out', 'upgrade-required': 'please reload the page',
};

let leave = () => {};

function enter() {
  const { name, accessToken } = session.current;
  const client = createClient({ url: '/sync', getToken: () => accessToken, onSignedOut: signOut });
  const showStatus = () => {
    const { status } = client.status;
    pill.dataset.status = status;
    pill.textContent = words[status] ?? status;
  };
  const stopStatus = client.onStatus(showStatus);
  showStatus();
  let stopLot = () => {};
  const open = (id) => {
    stopLot();
    stopLot = lot(client, id);
  };
  const stopMarket = market(client, open);

  signInCard.hidden = true;
  marketSection.hidden = false;
  document.querySelector('#who').textContent = name;
  document.querySelector('#sign-out').hidden = false;
  document.querySelector('#sell').onclick = () => openSellDialog(client, open);
  leave = () => {
    stopLot();
    stopMarket();
    stopStatus();
    client.close();
  };
}

function signOut() {
  leave();
  leave = () => {};
  session.signOut();
  marketSection.hidden = true;
  signInCard.hidden = false;
  document.querySelector('#who').textContent = '';
  document.querySelector('#sign-out').hidden = true;
  pill.dataset.status = 'signed-out';
  pill.textContent = words['signed-out'];
}

signInCard.querySelector('form').onsubmit = async (event) => {
  event.preventDefault();
  await session.signIn(new FormData(event.target).get('name'));
  enter();
};
document.querySelector('#sign-out').onclick = signOut;
setInterval(() => {
  for (const node of document.querySelectorAll('[data-ends]')) node.textContent = timeLeft(node.dataset.ends);
}, 1000);

if (session.current) enter();
else signOut();
