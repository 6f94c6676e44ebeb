/** A function that gives the very same value again as long as its inputs stay the same: nothing that depends on it is drawn anew. */
export function keepSame<Inputs extends object, Value>(
  make: (inputs: Inputs) => Value,
): (inputs: Inputs) => Value {
  let last: { readonly inputs: Inputs; readonly value: Value } | undefined;
  return (inputs) => {
    const keys = Object.keys(inputs) as (keyof Inputs)[];
    if (!last || keys.some((key) => last?.inputs[key] !== inputs[key]))
      last = { inputs, value: make(inputs) };
    return last.value;
  };
}
