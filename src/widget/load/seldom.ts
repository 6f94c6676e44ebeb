// What loading a list needs now and then only, as one part: each of its own would cost every reader the way to ask for it.
export { checkIntegrity } from './check-integrity.js';
export { explainFailure } from './explain-failure.js';
export { makePreview } from './make-preview.js';
export { parseLong } from './parse-long.js';
