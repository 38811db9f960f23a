// Runs before the first paint, so that a dark desk never flashes white and a compact one never jumps.
(function () {
  var kept = null;
  var density = null;
  try {
    kept = localStorage.getItem('mantine-color-scheme-value');
    density = localStorage.getItem('conducteur-density');
  } catch {
    // storage refused: follow the system
  }
  var dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (density === 'compact') document.documentElement.setAttribute('data-density', 'compact');
})();
