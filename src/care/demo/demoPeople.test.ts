import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AnalysisBody,
  addDays,
  CLINIC_LANGUAGES,
  checkEntry,
  courseOf,
  DRUGS,
  daysBetween,
  type PlanBody,
  type RecordingBody,
  type ResultBody,
  regimenCard,
  searchTest,
  testOf,
} from '../../clinic/index.ts';
import { type DoseLine, publishedProtocol } from '../../course/index.ts';
import { courseOfRecord } from '../../pipeline/index.ts';
import { openStore, type Scope, type Store } from '../../records/index.ts';
import { addDemoPeople, DEMO_PEOPLE, demoCourses, removeDemoPeople } from './demoPeople.ts';
import { DEMO_WORDS } from './demoWords.ts';

const TODAY = '2026-11-23';
const OPTIONS = { today: TODAY, language: 'en', seed: 1 } as const;
const SCOPE: Scope = { actor: { id: 'parent', name: 'Parent', role: 'family' }, household: 'home' };

describe('the three made-up people', () => {
  test.each(CLINIC_LANGUAGES)(
    '%s: every entry has the form of its kind, none lies in the future that cannot, no id occurs twice',
    (language) => {
      for (const course of demoCourses({ ...OPTIONS, language })) {
        const flaws = course.entries.flatMap(({ kind, entryId, body }) =>
          checkEntry(kind, body, TODAY).map(({ path, message }) => `${entryId}${path}: ${message}`),
        );
        expect(flaws).toEqual([]);
        expect(new Set(course.entries.map(({ entryId }) => entryId)).size).toBe(course.entries.length);
      }
    },
  );

  test.each(CLINIC_LANGUAGES)(
    '%s: the device of a recording and the antibodies of the adult are words of that language',
    (language) => {
      const bodies = demoCourses({ ...OPTIONS, language }).flatMap(({ entries }) => entries);
      const devices = bodies.flatMap(({ kind, body }) =>
        kind === 'recording' ? [(body as RecordingBody).device] : [],
      );
      const word = { en: 'simulated: ', de: 'simuliert: ', fr: 'simulé : ', es: 'simulado: ' }[language];
      expect(devices.length).toBeGreaterThan(0);
      for (const device of devices) expect(device).toContain(word);
      const antibodies = bodies.find(({ entryId }) => entryId.endsWith(':antibodies'))!.body as ResultBody;
      const none = { en: 'none found', de: 'keine gefunden', fr: 'aucun trouvé', es: 'no se encontraron' }[language];
      expect(antibodies.valueText).toBe(none);
    },
  );

  test('all are marked as synthetic and have invented names in the language asked for', () => {
    const names = demoCourses({ ...OPTIONS, language: 'fr' }).map(({ entries }) => entries[0]!.body);
    expect(names).toMatchObject([
      { name: 'Démo Ada', synthetic: true },
      { name: 'Démo Basile', synthetic: true },
      { name: 'Démo Claire', synthetic: true },
    ]);
  });

  test('the same seed gives the same people, another seed others', () => {
    const text = (seed: number) => JSON.stringify(demoCourses({ ...OPTIONS, seed }).map(({ entries }) => entries));
    expect(text(1)).toBe(text(1));
    expect(text(2).replaceAll('demo-2-', 'demo-1-')).not.toBe(text(1));
  });

  test('the children have more than two years of diary up to yesterday, so that today waits for its entry', () => {
    for (const course of demoCourses(OPTIONS).slice(0, 2)) {
      const days = course.entries.flatMap(({ kind, body }) =>
        kind === 'diary' ? [(body as { day: string }).day] : [],
      );
      expect(daysBetween(days[0]!, days.at(-1)!)).toBeGreaterThan(2 * 365);
      expect(days.length).toBeGreaterThan(600);
      expect(days.at(-1)! <= addDays(TODAY, -1)).toBe(true);
    }
  });

  test('the first child has 20 injections on alternating sides, 4 infusions of rituximab, pulses of 3 days and a running taper', () => {
    const [ada] = demoCourses(OPTIONS);
    const of = (name: string) =>
      ada!.entries.filter(({ kind, body }) => kind === 'dose' && (body as { planId: string }).planId.endsWith(name));
    expect(of('plan-acth')).toHaveLength(20);
    expect(of('plan-rituximab')).toHaveLength(4);
    expect(of('plan-pulses')).toHaveLength(33);
    expect(new Set(of('plan-acth').map(({ body }) => (body as { status: string }).status)).size).toBeGreaterThan(1);
    const taper = ada!.entries.find(({ entryId }) => entryId.endsWith('plan-taper-2'))!.body as {
      steps: { to: string }[];
    };
    expect(taper.steps.at(-1)!.to > TODAY).toBe(true);
  });

  test('no dose has a number with a unit but that of a published card, of one child, whose plan names the card and says that it is no advice', () => {
    for (const { personId, entries } of demoCourses(OPTIONS))
      for (const { kind, body } of entries) {
        if (kind !== 'plan') continue;
        const { steps, cardId, note, drugId } = body as PlanBody;
        for (const { dose } of steps)
          if (personId === 'demo-1-ben' && drugId === 'dexamethasone') {
            const { schedule, sources } = regimenCard(cardId!)!;
            expect(schedule.text.en).toContain(`${dose} per day`);
            expect(sources).toEqual(['DexamethasoneCase2012']);
            expect(note).toMatch(/^Made up\..*No advice\.$/);
          } else expect(dose).not.toMatch(/\d\s*(mg|g|IU|µg|ml)/i);
      }
    expect.hasAssertions();
  });

  test('the course of the second child can be read by the model: its pulses are those of the published treatment, from its start and again at the relapse', () => {
    const record = demoCourses(OPTIONS)[1]!.asRecord(SCOPE.actor);
    const { course, issues } = courseOfRecord(record, TODAY, 180);
    expect(issues.filter(({ blocking }) => blocking)).toEqual([]);
    const { doses, onsetDay, observations, relapseDays } = course!;
    const startDay = daysBetween(onsetDay, addDays(TODAY, -874));
    const { lines } = publishedProtocol('dexamethasone-pulses').protocol;
    const daysOf = (given: readonly DoseLine[]): number[] =>
      given.flatMap(({ fromDay, toDay }) => Array.from({ length: toDay - fromDay + 1 }, (_, day) => fromDay + day));
    const given = new Set(daysOf(doses));
    const published = daysOf(lines).map((day) => day + startDay);
    expect(published.filter((day) => given.has(day)).length).toBeGreaterThan(0.85 * published.length);
    for (const { amount } of doses) expect(Math.abs(amount / lines[0]!.amount - 1)).toBeLessThan(0.2);
    expect(new Set(observations.filter(({ kind }) => kind === 'rating').map(({ day }) => day)).size).toBeGreaterThan(9);
    expect(relapseDays).toHaveLength(1);
  });

  test('jerks that were measured fall with treatment and rise in the relapse; broken nights become whole ones', () => {
    for (const [k, relapse] of [3, 3].entries()) {
      const { entries } = demoCourses(OPTIONS)[k]!;
      const measured = (id: string): number[] =>
        entries
          .filter(({ kind }) => kind === 'analysis')
          .map(({ body }) => body as AnalysisBody)
          .sort((a, b) => (a.day < b.day ? -1 : 1))
          .flatMap(({ measures }) => measures.filter((one) => one.id === id).flatMap(({ value }) => value ?? []));
      const rates = measured('rest-jerk-rate');
      expect(rates.length).toBeGreaterThan(5);
      const [first = 0, second = 0, third = 0, relapsed = 0] = rates;
      expect(first).toBeGreaterThan(second);
      expect(second).toBeGreaterThan(third);
      expect(rates[relapse]).toBe(relapsed);
      expect(relapsed).toBeGreaterThan(2 * third);
      const [broken = 0, whole = 0] = measured('night-sleep');
      expect(whole).toBeGreaterThan(broken);
    }
  });

  test('drugs, cards and tests that they name are in the catalogues', () => {
    for (const course of demoCourses(OPTIONS))
      for (const { kind, body } of course.entries) {
        const named = body as { drugId?: string; cardId?: string; testId?: string };
        if (named.drugId !== undefined) expect(DRUGS.map(({ id }) => id)).toContain(named.drugId);
        if (named.cardId !== undefined) expect(regimenCard(named.cardId)).toBeDefined();
        if (kind === 'result') expect(testOf(named.testId!), named.testId).toBeDefined();
        if (kind === 'examination' && named.testId !== 'other')
          expect(searchTest(named.testId!), named.testId).toBeDefined();
        if (kind === 'due-rule') expect(searchTest(named.testId!) ?? testOf(named.testId!), named.testId).toBeDefined();
      }
  });

  test('no sentence is the same in German as in English but names that are', () => {
    const same = Object.entries(DEMO_WORDS).filter(([, { en, de }]) => en === de);
    expect(same.map(([name]) => name).sort()).toEqual(
      ['ada', 'ben', 'clonazepam', 'corticotropin', 'melatonin', 'rituximab', 'ruleIgg', 'rulePet'].sort(),
    );
  });
});

describe('in a store', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ memory: true });
  }, 60_000);
  afterAll(() => store?.close());

  test('are added once, come back whole, and go for good with everything, while a real person stays', async () => {
    const own = { changeId: 'c1', op: 'put', personId: 'own', kind: 'person', entryId: 'own', baseVersion: 0 } as const;
    await store.write(SCOPE, [{ ...own, body: { name: 'Made Up Name', birth: '2020' } }]);
    const ids = await addDemoPeople(store, SCOPE, OPTIONS);
    expect(ids).toEqual(DEMO_PEOPLE.map(({ key }) => `demo-1-${key}`));
    expect(await addDemoPeople(store, SCOPE, OPTIONS)).toEqual(ids);
    const [ada] = demoCourses(OPTIONS);
    const kept = courseOf(await store.entries(SCOPE, { personId: ids[0]! }))!;
    expect(Object.values(kept.of).flat()).toHaveLength(ada!.entries.length);
    expect(kept.person.version).toBe(1);
    for (const { body } of kept.of.recording) {
      const bytes = await store.getFile(SCOPE, ids[0]!, body.columnsSha256!);
      expect(bytes!.length).toBe(body.sizeBytes);
    }
    const waveforms = kept.of.analysis.flatMap(({ body }) => (body.waveform === undefined ? [] : [body.waveform]));
    expect(waveforms).toEqual(['opsoclonus', 'flutter', 'none']);
    const off = { op: 'remove', personId: ids[1]!, kind: 'person', entryId: ids[1]!, baseVersion: 1 } as const;
    await store.write(SCOPE, [{ ...off, changeId: 'off' }]);
    expect(await removeDemoPeople(store, SCOPE)).toBe(3);
    expect(await store.entries(SCOPE, { personId: ids[0]!, withRemoved: true })).toEqual([]);
    expect((await store.people(SCOPE, { limit: 10 })).rows.map(({ personId }) => personId)).toEqual(['own']);
    expect((await store.people(SCOPE, { limit: 10, removed: true })).rows).toEqual([]);
    expect(await removeDemoPeople(store, SCOPE)).toBe(0);
    expect(await addDemoPeople(store, SCOPE, OPTIONS)).toEqual(ids);
  }, 60_000);
});
