const key = 'auctions.session';

/** Who is signed in: the name and the bearer token that the server gave. */
export const session = {
  get current() {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  },

  async signIn(name) {
    const response = await fetch('/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    const { accessToken } = await response.json();
    sessionStorage.setItem(key, JSON.stringify({ name, accessToken }));
  },

  signOut() {
    sessionStorage.removeItem(key);
  },
};
