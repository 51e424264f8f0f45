// Runs before the first paint: styles may then tell a browser with scripts from one without.
document.documentElement.classList.add('js');
