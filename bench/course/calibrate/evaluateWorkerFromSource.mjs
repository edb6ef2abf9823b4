// Starts the worker from its TypeScript source.
import { register } from 'tsx/esm/api';

register();
await import('./evaluateWorker.ts');
