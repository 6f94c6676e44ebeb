import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChangesMessages } from '../../../i18n/changes-messages.js';
import { formatDate } from '../../../i18n/format.js';
import type { VersionChanges } from '../../../core/query/list-changes.js';

/** A reader chooses among so many of the newest versions. */
const MOST_VERSIONS = 200;

/** What chooses since which version or day; nothing where there is one version only. @param since see `changesSince` */
export function sinceWhen(
  versions: readonly VersionChanges[],
  since: string,
  words: ChangesMessages,
  locale: string,
  onSince: (since: string) => void,
): TemplateResult | typeof nothing {
  if (versions.length < 2) return nothing;
  // What the oldest version changed came after a version that is not told of.
  const known = versions.slice(1, MOST_VERSIONS);
  const isDay = since.includes('-');
  const isOfOther = since !== '' && !known.some(({ version }) => String(version) === since);
  const onChange = ({ target }: Event): void =>
    onSince((target as HTMLSelectElement | HTMLInputElement).value);
  const chosen = since === '' ? '' : isDay ? 'by-day' : 'by-version';
  return html`<div class="since ${chosen}" part="since">
    <label>
      <span>${words.changedSince}</span>
      <select @change=${onChange}>
        <option value="" .selected=${live(since === '')}>${words.sinceTheBeginning}</option>
        ${isOfOther ? html`<option value=${since} selected>${isDay ? words.aDay : since}</option>` : nothing}
        ${known.map(
          ({ version, date }) =>
            html`<option value=${version} .selected=${live(String(version) === since)}>
              ${words.versionHeading(version, formatDate(date, locale))}
            </option>`,
        )}
      </select>
    </label>
    <label>
      <span>${words.sinceTheDay}</span>
      <input type="date" .value=${live(isDay ? since : '')} @change=${onChange} />
    </label>
  </div>`;
}
