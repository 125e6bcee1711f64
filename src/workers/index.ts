/** Processes that read documents and work them out beside this one. */
export { settleEngine } from './engine.ts';
export { type PoolOptions, startWorkers, type Workers } from './pool.ts';
