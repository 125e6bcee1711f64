import type { DocumentFact, SourceDocument, Standing } from '../model/index.ts';
import { SHELF, SHELVED_FILE } from './fact-rules.ts';

/** Whether and since when a document holds, by its facts, its title and the folder that it lies in. */
export function standingOf(document: Pick<SourceDocument, 'path' | 'title' | 'facts'>): Standing {
  const value = (kind: DocumentFact['kind']) =>
    document.facts?.find((each) => each.kind === kind)?.value ?? '';
  const state = value('state');
  return {
    isShelved: isShelved(document.path),
    stage: state === 'draft' ? 0 : state === 'hearing' ? 1 : state === 'adopted' ? 3 : 2,
    adopted: value('adopted'),
    period: value('period') || (/(?<!\d)20\d\d(?!\d)/u.exec(document.title)?.[0] ?? ''),
  };
}

/** Some systems keep the ring of "å" apart from its letter. */
function isShelved(path: string): boolean {
  const [file = '', ...folders] = path.normalize('NFC').split('/').reverse();
  return folders.some((folder) => SHELF.test(folder)) || SHELVED_FILE.test(file);
}
