import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// shared → features → app, never back; a feature reaches another one only through its api folder.
const directions = [
  { from: 'shared', allow: ['shared'] },
  { from: 'feature-api', allow: ['shared', 'feature-api'] },
  { from: 'feature', allow: ['shared', 'feature-api', ['feature', { feature: '${from.feature}' }]] },
  { from: 'app', allow: ['shared', 'feature', 'feature-api', 'app'] },
  { from: 'test', allow: ['shared', 'feature', 'feature-api', 'app', 'test'] },
]

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/shared/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat['recommended-latest'],
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': [
        { type: 'test', pattern: ['src/test/**', 'src/**/*.test.{ts,tsx}'], mode: 'full' },
        { type: 'shared', pattern: 'src/shared/**', mode: 'full' },
        { type: 'feature-api', pattern: 'src/features/*/api/**', mode: 'full', capture: ['feature'] },
        { type: 'feature', pattern: 'src/features/*/**', mode: 'full', capture: ['feature'] },
        { type: 'app', pattern: ['src/app/**', 'src/main.tsx'], mode: 'full' },
      ],
    },
    rules: {
      'boundaries/element-types': ['error', { default: 'disallow', rules: directions }],
      'max-lines': ['error', 300],
      'no-console': 'error',
    },
  },
  {
    files: ['public/*.js'],
    languageOptions: { globals: { localStorage: 'readonly', matchMedia: 'readonly', document: 'readonly' } },
    rules: { 'no-var': 'off' },
  },
)
