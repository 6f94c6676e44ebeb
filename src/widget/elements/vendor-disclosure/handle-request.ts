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
      // What copies comes after the first rows.
      void list.rest.load().then(() => list.rest.value?.copyLink(list.announcer, request, list.ui.messages));
      return;
    case 'say':
      list.announcer.say(request.words);
      return;
    case 'results':
      list.announcer.read = list.showResults();
      return;
    default:
      // What was said of the question before is no longer so; and the same words are said again only where they are new.
      list.announcer.clear();
      list.asked.ask(request);
  }
}
