import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e9f5f7',
  '#d3e8ec',
  '#a6d1d9',
  '#79bbc7',
  '#55a7b6',
  '#36919f',
  '#1c7887',
  '#0e6473',
  '#0b5562',
  '#08434e',
];

/** System fonts only; contrast of every text at least 4.5 : 1 in both schemes (checked by axe in the browser tests). */
export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--k-page)',
    '--mantine-color-text': 'var(--k-ink)',
    '--mantine-color-dimmed': 'var(--k-muted)',
    '--mantine-color-default-border': 'var(--k-line-strong)',
    '--mantine-color-error': '#b3261e',
  },
  dark: {
    '--mantine-color-body': 'var(--k-page)',
    '--mantine-color-text': 'var(--k-ink)',
    '--mantine-color-dimmed': 'var(--k-muted)',
    '--mantine-color-default-border': 'var(--k-line-strong)',
    '--mantine-color-default': 'var(--k-surface)',
    '--mantine-color-default-hover': 'var(--k-raised)',
    '--mantine-color-error': '#ff9d94',
  },
});
