/** The version of Kinsbourne; a test compares it with package.json. */
export const KINSBOURNE_VERSION = '0.5.1';
