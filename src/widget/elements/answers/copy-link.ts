import type { FirstMessages } from '../../../i18n/first-messages.js';
import type { Announcer } from '../../state/announcer.js';
import { allTexts } from './all-texts.js';

/** Copies an address, and says so or shows it: not every frame or webview lets a page write to the clipboard, or even ask. */
export async function copyLink(
  announcer: Announcer,
  { entry, href }: { readonly entry: string; readonly href: string },
  messages: FirstMessages,
): Promise<void> {
  const texts = allTexts(messages);
  let words = texts.linkCopied;
  try {
    await navigator.clipboard.writeText(href);
  } catch {
    words = texts.linkNotCopied(href);
  }
  // Stays in sight until another question is asked, whatever is said meanwhile.
  announcer.copied = { entry, words };
  announcer.say(words);
}
