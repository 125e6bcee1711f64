/**
 * What a process that works loads once it is asked for more than reading. A file of its own: with it the bundle needs no helper
 * that each start of the program would have to open.
 */
export { createCoupler } from '../compare/index.ts';
export { dossierOf, packFor } from '../dossier.ts';
