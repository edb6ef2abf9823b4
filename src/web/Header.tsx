import { ActionIcon, NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useContext, useState } from 'react';
import { LANGUAGES, type Language, LanguageContext } from './i18n/language.ts';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import type { Route } from './state/useRoute.ts';

/** Name, views, language, colours, help with the keys. */
export function Header({ route }: { readonly route: Route }) {
  const { speech, choose } = useContext(LanguageContext);
  const { t } = speech;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [helpOpen, setHelpOpen] = useState(false);

  const link = (to: Route, href: string, text: string) => (
    <a href={href} className="k-tab" aria-current={route === to ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <header className="k-header">
      <a href="#/" className="k-brand">
        <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
          <path d="M1 10h6l2-8 3 16 3-16 3 16 3-16 2 8h8" />
        </svg>
        Kinsbourne
      </a>
      <nav aria-label={t('nav.label')} className="k-tabs">
        {link('analyse', '#/', t('nav.analyse'))}
        {link('simulator', '#/simulator', t('nav.simulator'))}
      </nav>
      <div className="k-settings">
        <NativeSelect
          size="xs"
          aria-label={t('settings.language')}
          value={speech.language}
          onChange={(event) => choose(event.currentTarget.value as Language)}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
        />
        <NativeSelect
          size="xs"
          aria-label={t('settings.colours')}
          value={colorScheme}
          onChange={(event) => setColorScheme(event.currentTarget.value as 'auto' | 'light' | 'dark')}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.${value}`) }))}
        />
        <ActionIcon variant="default" size={30} aria-label={t('keys.title')} onClick={() => setHelpOpen(true)}>
          ?
        </ActionIcon>
      </div>
      <KeyboardHelp opened={helpOpen} onClose={() => setHelpOpen(false)} />
    </header>
  );
}
