import { Center, Loader } from '@mantine/core';

/** While a part of the page is being fetched. */
export function LoadingView({ label }: { readonly label: string }) {
  return (
    <Center mih={300}>
      <Loader aria-label={label} />
    </Center>
  );
}
