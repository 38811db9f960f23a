// An application keeps its draft while one types, and shows the lower third as it will be. The page is whole without this.
(function () {
  const third = document.querySelector('form [data-third]');
  if (third) follow(third);
  const applying = document.querySelector('[data-autosave]');
  if (applying) autosave(applying, applying.querySelector('form'), document.querySelector('[data-saving]'));

  function follow(figure) {
    const shown = Number(figure.dataset.shown);
    const [picture, name, role, long] = ['.picture', '[data-third-name]', '[data-third-role]', '[data-third-long]'].map((one) => figure.querySelector(one));
    const typed = (field) => (document.querySelector(`input[name=${field}]`)?.value ?? '').trim();
    const draw = () => {
      const lines = [typed('nom'), [typed('titre'), typed('organisation')].filter(Boolean).join(', ')];
      [name, role].forEach((line, at) => (line.textContent = lines[at] || line.dataset.example));
      picture.setAttribute('aria-label', [picture.dataset.label, lines.filter(Boolean).join(', ')].filter(Boolean).join(' : '));
      long.hidden = lines.every((line) => line.length <= shown);
    };
    figure.closest('form')?.addEventListener('input', draw);
    draw();
  }

  function autosave(place, form, status) {
    const address = place.dataset.autosave;
    let [timer, sending, again, stopped] = [0, false, false, false];
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(save, 1500);
    });
    // Whoever leaves within the second keeps their last words too.
    addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && timer !== 0 && save());
    form.addEventListener('submit', () => {
      clearTimeout(timer);
      stopped = true;
    });
    addEventListener('pageshow', () => (stopped = false));

    async function save() {
      clearTimeout(timer);
      timer = 0;
      if (stopped) return;
      if (sending) return void (again = true);
      sending = true;
      say(status.dataset.savingSays);
      const fields = new URLSearchParams(new FormData(form));
      fields.set('faire', 'brouillon');
      try {
        const answer = await fetch(address, { method: 'POST', body: fields, headers: { accept: 'application/json' }, keepalive: fields.toString().length < 60000, credentials: 'same-origin' });
        const read = (answer.headers.get('content-type') ?? '').startsWith('application/json') ? await answer.json() : {};
        if (read.revision !== undefined) {
          form.elements.revision.value = read.revision;
          say(status.dataset.savedSays.replace('%', read.hour));
          forget();
        } else if (read.stale) {
          stopped = true;
          offerBoth();
        } else say(read.says ?? status.dataset.failedSays);
      } catch {
        say(status.dataset.failedSays);
      }
      sending = false;
      if (again) {
        again = false;
        save();
      }
    }

    function say(text) {
      status.textContent = text;
    }

    // Another page saved meanwhile: sending this one shows both.
    function offerBoth() {
      say(`${status.dataset.otherSays} `);
      const look = document.createElement('button');
      look.name = 'faire';
      look.value = 'brouillon';
      look.className = 'plain small';
      look.textContent = status.dataset.look;
      status.append(look);
    }

    // What the server keeps need not be kept in the tab.
    function forget() {
      try {
        sessionStorage.removeItem(`${location.pathname.split('/').slice(0, 3).join('/')}#${form.id}`);
      } catch {
        // no storage: nothing is kept there
      }
    }
  }
})();
