import { describe, expect, test } from 'vitest';
import { defaultStorePlace, storePlaceOf } from './storePlace.ts';

describe('defaultStorePlace', () => {
  test.each([
    ['linux', '/here/u', {}, '/here/u/.local/share/kinsbourne'],
    ['linux', '/here/u', { XDG_DATA_HOME: '/data' }, '/data/kinsbourne'],
    ['linux', '/here/u', { XDG_DATA_HOME: 'not/absolute' }, '/here/u/.local/share/kinsbourne'],
    ['darwin', '/there/u', {}, '/there/u/Library/Application Support/Kinsbourne'],
    ['win32', 'C:\\There\\u', {}, 'C:\\There\\u\\AppData\\Local\\Kinsbourne'],
    ['win32', 'C:\\There\\u', { LOCALAPPDATA: 'D:\\L' }, 'D:\\L\\Kinsbourne'],
    ['linux', '/here/u', { KINSBOURNE_HOME: '/srv/k' }, '/srv/k'],
    ['linux', '/here/u', { KINSBOURNE_HOME: '', DATABASE_URL: '' }, '/here/u/.local/share/kinsbourne'],
  ])('%s, %s, %j: %s', (platform, home, env, folder) => {
    expect(defaultStorePlace(env, platform, home)).toEqual({ folder });
  });

  test('DATABASE_URL comes first; its files lie in the own folder', () => {
    const env = { DATABASE_URL: 'postgres://db.example/records', KINSBOURNE_HOME: '/srv/k' };
    expect(defaultStorePlace(env, 'linux', '/here/u')).toEqual({ url: env.DATABASE_URL, filesFolder: '/srv/k/files' });
  });

  test('a DATABASE_URL that is no address of PostgreSQL is taken as a folder, never sent anywhere', () => {
    expect(defaultStorePlace({ DATABASE_URL: 'http://x.example' }, 'linux', '/here/u')).toEqual({
      folder: 'http://x.example',
    });
  });
});

test.each([
  ['postgres://h/d', { url: 'postgres://h/d', filesFolder: '/here/u/.local/share/kinsbourne/files' }],
  ['POSTGRESQL://h/d', { url: 'POSTGRESQL://h/d', filesFolder: '/here/u/.local/share/kinsbourne/files' }],
  ['records', { folder: 'records' }],
  ['/postgres://x', { folder: '/postgres://x' }],
])('storePlaceOf %s', (text, place) => {
  expect(storePlaceOf(text, { env: {}, platform: 'linux', home: '/here/u' })).toEqual(place);
});
