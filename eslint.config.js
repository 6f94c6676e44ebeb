import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noMarkup = 'A registry is text, never markup: render it with a template.';

export default defineConfig(
  { ignores: ['dist/', '.site/', '.tests/', '.bench/', 'coverage/', '**/node_modules/'] },
  tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Safari drops the list role of unmarked lists: `role="list"` is wanted.
      'lit-a11y/no-redundant-role': 'off',
      // A strict Content-Security-Policy blocks style attributes.
      'lit/ban-attributes': ['error', 'style'],
    },
  },
  {
    files: ['src/**/*.ts', 'demo/site/**/*.ts'],
    languageOptions: {
      parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    // What reads a file of somebody else's takes a time that grows with it, and no faster.
    files: ['src/**', 'demo/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  {
    files: ['src/**', 'demo/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'].map(
          (property) => ({ property, message: noMarkup }),
        ),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/static-html.js', 'lit-html/directives/unsafe-*'],
              message: noMarkup,
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
          message: noMarkup,
        },
        { selector: 'Identifier[name=/^unsafe(HTML|SVG|Static|CSS)$/]', message: noMarkup },
      ],
    },
  },
  {
    files: ['**/*.test.ts'],
    // `expect(x).to.be.true` is an expression; fixtures may be wrong on purpose.
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'lit-a11y/list': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='fc'][callee.property.name='assert'][arguments.length=1]",
          message: 'What fails once is to fail always: give `runs` or `SEED` of test/helpers.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'A busy machine takes longer than a second: use `eventually` of test/helpers.',
        },
      ],
    },
  },
  { files: ['.ci/**', 'scripts/**', '**/*.mjs', '**/*.config.*'], rules: { 'no-console': 'off' } },
);
