// The pages are whole without this: it sends a form once, and copies an address.
(function () {
  for (const form of document.querySelectorAll('form[data-keep]')) sendOnce(form);
  for (const share of document.querySelectorAll('[data-share]')) offerShare(share);

  function offerShare(share) {
    const address = document.querySelector('[data-address]');
    const [copy, send] = [share.querySelector('[data-copy]'), share.querySelector('[data-send]')];
    share.hidden = false;
    copy.addEventListener('click', async () => {
      address.select();
      try {
        await navigator.clipboard.writeText(address.value);
      } catch {
        document.execCommand('copy'); // an old browser, or no TLS
      }
      copy.textContent = share.dataset.copied;
    });
    if (!navigator.share) return;
    send.hidden = false;
    send.addEventListener('click', () => navigator.share({ title: share.dataset.title, url: address.value }).catch(() => {}));
  }

  // The second press of a button sends nothing; coming back to the page makes it good again.
  function sendOnce(form) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'yes';
    });
    addEventListener('pageshow', () => delete form.dataset.sent);
  }
})();
