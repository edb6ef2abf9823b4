import { ActionIcon, NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useContext, useState } from 'react';
import { useHomeText } from './home/homeText.ts';
import { LANGUAGES, type Language, LanguageContext } from './i18n/language.ts';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { HOME_HREF, PEOPLE_HREF, type Route, SETTINGS_HREF } from './state/route.ts';

/** Name, views, language, colours, help with the keys. */
export function Header({ route }: { readonly route: Route }) {
  const { speech, choose } = useContext(LanguageContext);
  const { t } = speech;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const text = useHomeText();
  const [helpOpen, setHelpOpen] = useState(false);

  const link = (to: Route['name'], href: string, label: string) => (
    <a href={href} className="k-tab" aria-current={isAt(route, to) ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <header className="k-header">
      <a href={HOME_HREF} className="k-brand">
        <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
          <path d="M1 10h6l2-8 3 16 3-16 3 16 3-16 2 8h8" />
        </svg>
        Kinsbourne
      </a>
      <nav aria-label={t('nav.label')} className="k-tabs">
        {link('home', HOME_HREF, t('nav.analyse'))}
        {link('people', PEOPLE_HREF, text('people'))}
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
        <ActionIcon
          component="a"
          href={SETTINGS_HREF}
          variant="default"
          size={30}
          aria-label={text('settings')}
          title={text('settings')}
          aria-current={route.name === 'settings' ? 'page' : undefined}
        >
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" className="k-icon">
            <path d="M3 5h8m4 0h2M3 10h2m4 0h8M3 15h6m4 0h4M11 3v4M7 8v4M11 13v4" />
          </svg>
        </ActionIcon>
        <ActionIcon variant="default" size={30} aria-label={t('keys.title')} onClick={() => setHelpOpen(true)}>
          ?
        </ActionIcon>
      </div>
      <KeyboardHelp opened={helpOpen} onClose={() => setHelpOpen(false)} />
    </header>
  );
}

/** A person's views belong to the people, the virtual child and the cohort to the simulators. */
function isAt(route: Route, to: Route['name']): boolean {
  return (
    route.name === to ||
    (to === 'people' && route.name === 'person') ||
    (to === 'simulator' && (route.name === 'virtual' || route.name === 'cohort'))
  );
}
