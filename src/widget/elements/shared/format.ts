export * from '../../../i18n/format.js';
