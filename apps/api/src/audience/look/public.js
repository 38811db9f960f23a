// The pages are whole without this: it keeps in this tab what is being typed, sends a form once, and copies an address.
(function () {
  const store = openStore();
  const taken = new URLSearchParams(location.search).get('forme');
  for (const form of document.querySelectorAll('form[data-keep]')) {
    keep(form);
    sendOnce(form);
  }
  for (const share of document.querySelectorAll('[data-share]')) offerShare(share);

  function openStore() {
    try {
      return window.sessionStorage;
    } catch {
      return null; // storage refused: nothing is kept
    }
  }

  function keep(form) {
    if (store === null || !form.id) return;
    const key = `${location.pathname.split('/').slice(0, 3).join('/')}#${form.id}`;
    if (form.id === taken) store.removeItem(key);
    const fields = [...form.querySelectorAll('input[type=text], input[type=url], textarea')];
    const draft = readDraft(key);
    for (const field of fields) {
      // What the server sent back as typed is newer than any draft.
      if (draft === null || document.querySelector('.note.bad') || !draft[field.id] || field.value !== '') continue;
      field.value = draft[field.id];
      for (let folded = field.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
    }
    form.addEventListener('input', () => {
      const values = {};
      for (const field of fields) if (field.value !== field.defaultValue) values[field.id] = field.value;
      try {
        store.setItem(key, JSON.stringify(values));
      } catch {
        // full: typing goes on all the same
      }
    });
  }

  function readDraft(key) {
    try {
      return JSON.parse(store.getItem(key));
    } catch {
      return null;
    }
  }

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
