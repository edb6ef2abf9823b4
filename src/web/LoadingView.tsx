import { Center, Loader } from '@mantine/core';
import { useSpeech } from './i18n/language.ts';

/** While a part of the page is being fetched. */
export function LoadingView({ label }: { readonly label?: string }) {
  const { t } = useSpeech();
  return (
    <Center mih={300}>
      <Loader aria-label={label ?? t('working.drawing')} />
    </Center>
  );
}
