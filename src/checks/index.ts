export { readabilityOf } from './readability.ts';
