// Not part of the app: every line with a value of the wrong type must fail the check of types.
import 'vendor-disclosure/react';

export const wrong = [
  <vendor-disclosure heading-level="big" />,
  <vendor-disclosure sync-url="sometimes" />,
  <vendor-disclosure query={3} />,
  <vendor-disclosure onvd-load={(event) => event.matched} />,
];
