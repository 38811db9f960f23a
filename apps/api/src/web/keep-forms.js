// Pages are whole without this: what is being typed in a form outlives the page being read again, in this tab, until the form is taken.
// `data-leaves`: whoever sends it goes; what they typed and did not send is nobody else's.
// `data-keep="over"`: the form's fields hold what is known, and what was typed comes back over it; else it comes back into what is empty, texts alone.
(function () {
  const store = openStore();
  // Which form was taken, as the page or its address says it.
  const taken = document.body.dataset.taken ?? new URLSearchParams(location.search).get('forme');
  for (const form of document.querySelectorAll('form[data-keep]')) if (store !== null && form.id) keep(form, form.dataset.keep === 'over');
  for (const form of document.querySelectorAll('form[data-leaves]')) form.addEventListener('submit', forget);

  function forget() {
    for (const key of store === null ? [] : Object.keys(store)) if (/^\/.*#/.test(key)) store.removeItem(key);
  }

  function openStore() {
    try {
      return window.sessionStorage;
    } catch {
      return null; // storage refused: nothing is kept
    }
  }

  function keep(form, over) {
    const key = `${location.pathname.split('/').slice(0, 3).join('/')}#${form.id}`;
    if (form.id === taken) store.removeItem(key);
    const fields = [...form.querySelectorAll(over ? 'input:not([type=hidden]):not([type=checkbox]), textarea, select' : 'input[type=text], input[type=url], textarea')];
    const draft = readDraft(key);
    for (const field of fields) {
      // What the server sent back as typed is newer than any draft.
      if (draft === null || document.querySelector('.note.bad') || draft[field.id] === undefined || draft[field.id] === field.value || (!over && field.value !== '')) continue;
      field.value = draft[field.id];
      for (let folded = field.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
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
})();
