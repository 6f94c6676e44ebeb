/** The look of the list while scripts are off or not there yet, as docs/embedding.md gives it. */
const FALLBACK_CSS = `vendor-disclosure :is(th, td) {
  padding: 0.5em;
  border-block-start: 1px solid;
  text-align: start;
  vertical-align: top;
  overflow-wrap: break-word;
}
vendor-disclosure table {
  inline-size: 100%;
  border-collapse: collapse;
}
vendor-disclosure td ul {
  margin: 0;
  padding-inline-start: 1.25em;
}
vendor-disclosure caption {
  text-align: start;
}
vendor-disclosure :is(td, dd) p {
  margin: 0;
}
@media (width < 60em) {
  vendor-disclosure :is(table, caption, tbody, tr, th, td) {
    display: block;
  }
  vendor-disclosure thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  vendor-disclosure td::before {
    content: attr(data-label);
    font-weight: bold;
  }
}
`;

export const LIST_CSS = `:root {
  color-scheme: light dark;
  background: light-dark(#ffffff, #16181c);
  color: light-dark(#1d1f24, #ecebe7);
}
body {
  margin: 0;
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: break-word;
}
main {
  box-sizing: border-box;
  max-inline-size: 80rem;
  margin-inline: auto;
  padding: 1.5rem clamp(0.75rem, 3vw, 2rem) 3rem;
}
a {
  color: light-dark(#1a56a8, #8ab8f5);
}
h1 {
  font-size: 1.5rem;
  line-height: 1.25;
  text-wrap: balance;
}
p {
  max-inline-size: 70ch;
}
li + li:has(code) {
  margin-block-start: 0.75rem;
}
code {
  font-size: 0.875rem;
  overflow-wrap: anywhere;
}
${FALLBACK_CSS}`;
