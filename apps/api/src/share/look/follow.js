// The page is whole without this: it asks now and then whether the rundown changed, and shows it when it did.
(function () {
  const main = document.querySelector('main[data-mark]');
  const told = document.querySelector('[data-says]');
  const EVERY = 5000;
  let asking = false;

  async function look() {
    if (asking || document.visibilityState === 'hidden') return;
    asking = true;
    try {
      const address = new URL(`${location.pathname.replace(/\/$/, '')}/lignes`, location.origin);
      address.searchParams.set('vu', main.dataset.mark);
      address.searchParams.set('langue', document.documentElement.lang);
      const answer = await fetch(address, { cache: 'no-store', credentials: 'omit' });
      // Closed or expired since: the page itself says so.
      if (answer.status === 410 || answer.status === 404) location.reload();
      if (answer.status !== 200) return;
      main.innerHTML = await answer.text();
      main.dataset.mark = answer.headers.get('X-Mark');
      told.textContent = '';
      requestAnimationFrame(() => (told.textContent = told.dataset.says));
    } catch {
      // No line to the server: what is shown stays, and it is asked again.
    } finally {
      asking = false;
    }
  }

  if (main) {
    setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
  }
})();
