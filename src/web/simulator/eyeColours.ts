import type { EyeColours } from './drawEyes.ts';

/** Colours of the drawn eyes in the light and the dark page. */
export const EYE_COLOURS: Readonly<Record<'light' | 'dark', EyeColours>> = {
  light: {
    skin: '#f3e6dc',
    lidLine: '#6b4a3b',
    sclera: '#ffffff',
    scleraShade: '#d9dde3',
    iris: '#4f7f8f',
    irisDark: '#1f3f4a',
    irisLight: '#9cc3c9',
  },
  dark: {
    skin: '#3a2f2a',
    lidLine: '#140d0a',
    sclera: '#e9ecef',
    scleraShade: '#9aa3ad',
    iris: '#4f7f8f',
    irisDark: '#152f38',
    irisLight: '#9cc3c9',
  },
};
