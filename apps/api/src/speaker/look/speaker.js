// The page is whole without this: it tells the device's own time where it is another.
(function () {
  for (const place of document.querySelectorAll('[data-here]')) tellHere(place);
  for (const select of document.querySelectorAll('select[data-zones]')) offerZone(select);

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
