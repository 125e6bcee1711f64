/** Processes that read documents and work them out beside this one. */
export { type PoolOptions, startWorkers, type Workers } from './pool.ts';
