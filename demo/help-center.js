// A webview hands links to the app instead of following them.
const line = document.querySelector('.app-line');

document.addEventListener('vd-link', (event) => {
  event.preventDefault();
  line.textContent = `The app would open: ${event.url}`;
});
