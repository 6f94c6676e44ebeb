// For a page with <iframe class="vendor-disclosure" src="https://…/embed.html" title="…"></iframe>; copy it, it rarely changes.
for (const frame of document.querySelectorAll('iframe.vendor-disclosure')) {
  const isOpaque = frame.matches('[sandbox]:not([sandbox~="allow-same-origin"])');
  const home = isOpaque ? 'null' : URL.canParse(frame.src) && new URL(frame.src).origin;
  const ask = () =>
    frame.contentWindow?.postMessage({ vdParams: location.hash.match(/(?<=[#&])vd-[^&]*/g) }, '*');
  /** What the frame said since the page was drawn: however often it speaks, the page is laid out once for it. */
  let said;
  const follow = () => {
    const { height, top } = said;
    said = undefined;
    // As high as several hundred entries on a phone; what is higher scrolls within its frame.
    if (height >= 1) frame.style.height = `${Math.min(height, 200_000)}px`;
    if (top >= 0 && top <= frame.clientHeight)
      scrollBy(0, Math.floor(frame.getBoundingClientRect().top) + top);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== home) return;
    const { vdHeight, vdTop } = data ?? {};
    if (!said) requestAnimationFrame(follow);
    said = {
      height: Number.isFinite(vdHeight) ? vdHeight : said?.height,
      top: Number.isFinite(vdTop) ? vdTop : said?.top,
    };
  });
  addEventListener('hashchange', ask);
  frame.addEventListener('load', ask);
  ask();
}
