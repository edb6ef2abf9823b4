import { API } from '../../api/index.ts';
import { PEOPLE_HREF } from '../state/route.ts';
import { useApi } from '../store/useApi.ts';
import { EraseBox } from './EraseBox.tsx';
import { useHistoryText } from './historyText.ts';

/** A person's right: everything of them goes for good. */
export function ErasePerson({ personId, name }: { readonly personId: string; readonly name: string }) {
  const text = useHistoryText();
  const api = useApi();
  return (
    <section className="k-card k-danger" aria-labelledby="erase-title">
      <h2 id="erase-title">{text('erasePerson')}</h2>
      <EraseBox
        title={text('eraseDo')}
        hint={text('erasePersonHint', { name })}
        personId={personId}
        erase={() => api.call(API.erasePerson, { params: { personId }, body: { confirm: 'erase' } })}
        onErased={() => {
          location.hash = PEOPLE_HREF;
        }}
      />
    </section>
  );
}
