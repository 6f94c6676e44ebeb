import { VdLinkEvent } from '../../events/vd-link-event.js';
import type { Request } from '../../events/vd-request-event.js';
import type { ListController } from './list-controller.js';

/** Does what a part asks of the element. */
export function handleRequest(request: Request, host: EventTarget, list: ListController): void {
  switch (request.kind) {
    case 'load-search':
      void list.answers.loadSearch();
      return;
    case 'link': {
      const { url, rel, vendor, event } = request;
      if (!host.dispatchEvent(new VdLinkEvent(url, rel, vendor))) event.preventDefault();
      return;
    }
    case 'permalink':
      list.asked.goTo(request.entry);
      void copy(request.href).then((isCopied) => isCopied && list.say(list.ui.messages.linkCopied));
      return;
    default:
      // What was said of the question before is no longer so; and the same words are said again only where they are new.
      list.say('');
      list.asked.ask(request);
  }
}

/** Not every frame or webview lets a page write to the clipboard, or even ask. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
