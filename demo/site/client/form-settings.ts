type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What differs from how the form stands at first, by the name of the control. */
export function readChanged(form: HTMLFormElement): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const control of controlsOf(form)) {
    if (isTicked(control)) {
      if (control.checked !== control.defaultChecked && (control.type === 'checkbox' || control.checked))
        changed.set(
          nameOf(control),
          control.type === 'radio' ? control.value : control.checked ? 'on' : 'off',
        );
    } else if (control.value !== firstValue(control)) changed.set(nameOf(control), control.value);
  }
  return changed;
}

/** Sets the controls as an address says; those it does not name stand as at first. */
export function writeChanged(form: HTMLFormElement, settings: ReadonlyMap<string, string>): void {
  for (const control of controlsOf(form)) {
    const wanted = settings.get(nameOf(control));
    if (isTicked(control)) {
      const isOn = control.type === 'radio' ? wanted === control.value : wanted === 'on';
      control.checked = wanted === undefined ? control.defaultChecked : isOn;
    } else control.value = wanted ?? firstValue(control);
  }
}

const controlsOf = (form: HTMLFormElement): Control[] =>
  ([...form.elements] as Control[]).filter((control) => control.type !== 'file' && nameOf(control) !== '');

const isTicked = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

function nameOf({ name, dataset }: Control): string {
  const { attribute, token, dark } = dataset;
  return name || attribute || (token ? `${token}${dark === undefined ? '' : '.dark'}` : '');
}

const firstValue = (control: Control): string =>
  control instanceof HTMLSelectElement
    ? (([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])?.value ??
      '')
    : control.defaultValue;
