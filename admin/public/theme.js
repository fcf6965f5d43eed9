// Runs before the first paint, so that a dark screen does not flash white (no inline script: see the CSP).
(() => {
  const chosen = localStorage.getItem('liandiao.theme');
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
