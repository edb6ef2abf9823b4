import { beforeEach, expect } from 'vitest';

// A test that asserts nothing is red.
beforeEach(() => {
  expect.hasAssertions();
});
