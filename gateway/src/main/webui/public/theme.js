// Sets the theme before the first paint, so a dark screen never flashes white.
(function () {
  var choice = null
  try {
    choice = localStorage.getItem('leadnest.theme')
  } catch {
    // Storage may be forbidden: the system's preference then decides.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
