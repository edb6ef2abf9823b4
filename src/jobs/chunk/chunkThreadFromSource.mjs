// Starts the thread from its TypeScript source, where nothing has been built: in tests and under tsx.
import { register } from 'tsx/esm/api';

register();
await import('./chunkThread.ts');
