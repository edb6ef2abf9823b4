import { areaText } from '../../i18n/areaText.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

/**
 * The sentences that all forms share. The inputs of this folder, each a file of its name:
 *
 * | input | for |
 * |---|---|
 * | `useEntryForm` | a whole form for one entry: draft, saving, refusals, removing |
 * | `SaveBar` | the end of a form: Save, Cancel, Remove, "draft kept" |
 * | `FieldErrors`, `useIssueText` | what was refused, above the form and at each field |
 * | `DayInput`, `TimeInput` | a calendar day, a clock time |
 * | `PartialDateInput` | a date as well as it is known: year, month, day |
 * | `ChoiceButtons`, `ChoiceTags` | one or several of a few, as big taps |
 * | `NumberField` | a number with the decimal sign of the language |
 * | `NoteInput` | free text |
 *
 * Every value is `undefined` where nothing is known; no input makes up a zero or an empty text.
 */
export const useInputText = areaText({ en, de, fr, es });
