// An app's webview opens no pages itself: it takes the address and hands it to the app.
const toast = document.querySelector('.toast');
const line = toast.querySelector('p');
const close = toast.querySelector('button');

let opener;

document.addEventListener('vd-link', (event) => {
  event.preventDefault();
  opener = document.activeElement;
  while (opener?.shadowRoot?.activeElement) opener = opener.shadowRoot.activeElement;
  line.textContent = `The app would open: ${event.url}`;
  close.hidden = false;
});

close.addEventListener('click', () => {
  line.textContent = '';
  close.hidden = true;
  opener?.focus({ preventScroll: true });
});
