// The small module for a page without a bundler; its parts are loaded from beside it.
import './define.js';

export * from './index.js';
