/** Version of equations, rules and draws: raised whenever the same seed gives another course. */
export const COURSE_MODEL_VERSION = '1';
