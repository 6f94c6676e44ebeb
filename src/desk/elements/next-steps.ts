import { html, nothing, type TemplateResult } from 'lit';

/** What a keeper does once the folder is made. @param isFirst there is no change yet that a letter could tell of */
export const nextSteps = (isFirst: boolean): TemplateResult =>
  html`<h3>What to do next</h3>
    <ol>
      <li>Save the list itself by “Save the file”: it is what you change next month.</li>
      <li>
        Unpack the zip, and put what is in it where the address leads; or the folder that you had it written
        into.
      </li>
      <li>Open the address and read your list there.</li>
      ${isFirst ? nothing : html`<li>Send the letter to those whom you promised notice.</li>`}
      <li>Keep the zip or the folder: next time bring it here first, so that the history goes on.</li>
    </ol>`;
