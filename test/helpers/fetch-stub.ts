/** A request that waits for its answer. */
export interface StubbedRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** Answers with a body: text as it is, anything else as JSON. */
  answer(body: unknown, init?: ResponseInit): void;
  fail(): void;
}

export interface FetchStub {
  readonly requests: readonly StubbedRequest[];
  /** Waits until this many requests were made in all, and gives the last of them. */
  request(count: number): Promise<StubbedRequest>;
  restore(): void;
}

/** Takes the place of `fetch` until it is restored. */
export function stubFetch(): FetchStub {
  const original = globalThis.fetch;
  const requests: StubbedRequest[] = [];
  let waiting: { count: number; resolve: (request: StubbedRequest) => void }[] = [];
  globalThis.fetch = (input, init = {}) =>
    new Promise<Response>((resolve, reject) => {
      requests.push({
        url: input instanceof Request ? input.url : String(input),
        init,
        answer: (body, more) =>
          resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), more)),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      waiting = waiting.filter(({ count, resolve: arrived }) => {
        if (requests.length < count) return true;
        arrived(requests[count - 1] as StubbedRequest);
        return false;
      });
    });
  return {
    requests,
    request: (count) =>
      new Promise((resolve) => {
        const known = requests[count - 1];
        if (known) resolve(known);
        else waiting.push({ count, resolve });
      }),
    restore: () => {
      globalThis.fetch = original;
    },
  };
}
