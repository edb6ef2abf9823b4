/** What forecasts were worth at one horizon, in the test that wrote it. */
export interface HorizonScore {
  readonly days: number;
  /** Mean CRPS of the latent score (0 to 18), in points. */
  readonly crps: { readonly filter: number; readonly persistence: number; readonly climatology: number };
  /** Share of children whose latent score lay inside the middle 50, 80 and 95 %. */
  readonly inside: { readonly p50: number; readonly p80: number; readonly p95: number };
}

/** How good forecasts were on virtual children: what stands beside each forecast. */
export interface ForecastScore {
  readonly modelVersion: string;
  /** Of the fitted parameter sets with which it was measured. */
  readonly ensembleHash: string;
  /** Virtual children of each kind. */
  readonly children: number;
  readonly seed: number;
  /** The true world is one that the filter believes in. */
  readonly asAssumed: readonly HorizonScore[];
  /** The true world is none of those. */
  readonly notAsAssumed: readonly HorizonScore[];
}
