// The page is whole without this: it keeps what is being typed in this tab, and tells the device's own time where it is another.
(function () {
  const store = openStore();
  const taken = document.body.dataset.taken;
  for (const form of document.querySelectorAll('form[id]')) keep(form);
  for (const place of document.querySelectorAll('[data-here]')) tellHere(place);
  for (const select of document.querySelectorAll('select[data-zones]')) offerZone(select);

  function openStore() {
    try {
      return window.sessionStorage;
    } catch {
      return null; // storage refused: nothing is kept
    }
  }

  function keep(form) {
    if (store === null) return;
    const key = `${location.pathname.split('/').slice(0, 3).join('/')}#${form.id}`;
    if (form.id === taken) store.removeItem(key);
    const fields = [...form.querySelectorAll('input:not([type=hidden]):not([type=checkbox]), textarea, select')];
    const draft = readDraft(key);
    for (const field of fields) {
      // What the server sent back as typed is newer than any draft.
      if (draft === null || document.querySelector('.note.bad') || draft[field.id] === undefined || draft[field.id] === field.value) continue;
      field.value = draft[field.id];
      const folded = field.closest('details');
      if (folded) folded.open = true;
    }
    form.addEventListener('input', () => {
      const values = {};
      for (const field of fields) if (field.value !== defaultOf(field)) values[field.id] = field.value;
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

  function defaultOf(field) {
    if (field.tagName !== 'SELECT') return field.defaultValue;
    const chosen = [...field.options].find((option) => option.defaultSelected);
    return chosen ? chosen.value : '';
  }

  function tellHere(place) {
    const { from, until, zone, locale } = place.dataset;
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const language = locale === 'fr' ? 'fr-FR' : 'en-GB';
    const day = (at, timeZone) => new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(Number(at));
    const hour = (at, timeZone) => {
      const [hours, minutes] = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(Number(at)).split(':');
      return locale === 'fr' ? `${Number(hours)}\u00a0h\u00a0${minutes}` : `${hours}:${minutes}`;
    };
    if (!here || (day(from, here) === day(from, zone) && hour(from, here) === hour(from, zone))) return;
    const end = day(until, here) === day(from, here) ? '' : `${day(until, here)}, `;
    place.querySelector('dd').textContent = `${day(from, here)}, ${hour(from, here)} – ${end}${hour(until, here)} (${here.replaceAll('_', ' ')})`;
    place.hidden = false;
  }

  function offerZone(select) {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!here || [...select.options].some((option) => option.value === here)) return;
    select.add(new Option(here.replaceAll('_', ' '), here), 1);
  }
})();
