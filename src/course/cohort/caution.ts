/** Stands with every table and summary of virtual people. */
export const CAUTION =
  'Virtual people of a research simulation, fitted to small published series. Not evidence that a treatment works, and not about any real person.';
