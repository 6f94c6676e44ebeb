/** Gives each block of code a button that copies it, where the page may write to the clipboard. */
export function offerCopies(): void {
  if (!isSecureContext) return;
  for (const block of document.querySelectorAll('pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => {
      void copy(block.querySelector('code')?.textContent ?? '', button);
    });
    const frame = document.createElement('div');
    frame.className = 'code';
    block.replaceWith(frame);
    frame.append(block, button);
  }
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
    button.textContent = 'Copied';
  } catch {
    say('The browser did not allow it. Select the text and copy it.');
    button.textContent = 'Not copied';
  }
  button.addEventListener('blur', () => (button.textContent = 'Copy'), { once: true });
}

let status: HTMLElement | undefined;

function say(text: string): void {
  if (!status) {
    status = document.createElement('p');
    status.className = 'heard';
    status.role = 'status';
    document.querySelector('main')?.append(status);
  }
  const place = status;
  place.textContent = '';
  requestAnimationFrame(() => (place.textContent = text));
}
