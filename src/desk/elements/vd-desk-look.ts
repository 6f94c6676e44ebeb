import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { PLACEHOLDER } from '../../keeper/starter/placeholders.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { languageName } from '../mend/read-language.js';
import { translateList } from '../look/translate-list.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import type { DeskState } from '../state/desk-state.js';
import { vdDeskLookStyles } from './vd-desk-look.styles.js';

const WIDTHS = { phone: 'Phone', desktop: 'Desktop' } as const;
const SCHEMES = { light: 'Light', dark: 'Dark' } as const;

/** @summary The list as readers will see it: the component itself. */
export class VdDeskLook extends DeskPart {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskLookStyles];

  static define(tag = 'vd-desk-look', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskLook);
  }

  @state() private width: keyof typeof WIDTHS = 'desktop';
  @state() private scheme: keyof typeof SCHEMES = matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
  @state() private language = '';

  #shown: RegistryDocument | undefined;
  #of: readonly unknown[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { list, translations } = this.deskState;
    const translation = translations.get(this.language);
    const of = [list, translation];
    if (of.every((one, at) => one === this.#of[at]) && this.#shown) return;
    this.#of = of;
    const { translations: _, ...alone } = list ?? {};
    // Translations are shown from here: the component would look for their files.
    const original = list && (alone as RegistryDocument);
    this.#shown = original && translation ? translateList(original, translation) : original;
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    if (!shown) return html`<h2>Look</h2>`;
    return html`<h2>Look at it as readers will</h2>
      <div class="row settings">
        ${this.#radios('Width', 'width', WIDTHS)} ${this.#radios('Colours', 'scheme', SCHEMES)}
        ${this.#languages(this.deskState)}
      </div>
      <div class="frame ${this.width} ${this.scheme}" lang=${shown.language}>
        <vendor-disclosure .registry=${shown} heading-level="3"></vendor-disclosure>
      </div>`;
  }

  #radios(
    legend: string,
    name: 'width' | 'scheme',
    choices: Readonly<Record<string, string>>,
  ): TemplateResult {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${Object.entries(choices).map(
        ([value, label]) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${this[name] === value}
              @change=${() => Object.assign(this, { [name]: value })}
            />
            ${label}
          </label>`,
      )}
    </fieldset>`;
  }

  #languages({ list, translations }: DeskState): TemplateResult {
    const original = list?.language ?? '';
    const tags: readonly (readonly [string, string])[] = [
      ['', original === PLACEHOLDER.language ? 'As written' : `${languageName(original)}, as written`],
      ...[...translations.keys()].map((tag) => [tag, languageName(tag)] as const),
    ];
    return html`<div class="field">
      <label for="language">Language</label>
      <select
        id="language"
        @change=${({ target }: Event) => (this.language = (target as HTMLSelectElement).value)}
      >
        ${tags.map(([tag, name]) => html`<option value=${tag} ?selected=${tag === this.language}>${name}</option>`)}
      </select>
    </div>`;
  }
}
