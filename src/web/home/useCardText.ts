import type { PersonCard } from '../../api/index.ts';
import { useAge } from '../course/useAge.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useToday } from '../store/today.ts';
import { useHomeText } from './homeText.ts';

export interface DueWords {
  readonly level: 'alert' | 'notice' | 'plain';
  readonly words: string;
}

/** A line of the clinic list in words. */
export function useCardText() {
  const text = useHomeText();
  const { language } = useSpeech();
  const { date } = useDates();
  const sayAge = useAge();
  const today = useToday();
  return {
    age: ({ birth }: PersonCard): string => sayAge(birth, today) ?? date(birth),
    due: (card: PersonCard): readonly DueWords[] => {
      const words: DueWords[] = [];
      const { nextDue } = card;
      const isLate = nextDue !== undefined && nextDue.day < today;
      if (card.overdueCount > (isLate ? 1 : 0))
        words.push({ level: 'alert', words: text('overdue', { count: card.overdueCount }) });
      if (card.dosesNotLogged > 0)
        words.push({ level: 'notice', words: text('dosesNotLogged', { count: card.dosesNotLogged }) });
      if (nextDue !== undefined) {
        const { title, day } = nextDue;
        words.push({
          level: isLate ? 'alert' : 'plain',
          words: text(isLate ? 'overdueSince' : 'next', { title: title[language] ?? title.en ?? '', day: date(day) }),
        });
      }
      return words.length > 0 ? words : [{ level: 'plain', words: text('nothingDue') }];
    },
  };
}
