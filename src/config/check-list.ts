import { LOCAL_NEEDS, type LocalChecks } from '../model/index.ts';
import { lazily, libraries, type Zod } from '../text/libraries.ts';
import type { FileShape } from './schema.ts';

// Bounds as for the settings: every word is looked for in every sentence.
const MOST_QUESTIONS = 60;
const MOST_WORDS = 60;
/** Letters first, and at most two stars: no list can make a search that takes long. */
const WORDS = /^[^*]{0,60}(?:\p{L}{2}[^*]{0,60})(?:\*[^*]{0,60}){0,2}$/u;

function schemas(z: Zod) {
  const text = z.string().trim().min(1).max(500);
  const question = z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    question: text,
    why: text.nullish(),
    words: z.array(z.string().trim().regex(WORDS)).min(1).max(MOST_WORDS),
    needs: z.array(z.enum(LOCAL_NEEDS)).nullish(),
  });
  const file = z.strictObject({
    title: text,
    source: text.nullish(),
    checks: z.array(question).min(1).max(MOST_QUESTIONS),
  });
  return { file, question };
}

const made = lazily(() => schemas(libraries().z));

type CheckListFile = ReturnType<ReturnType<typeof schemas>['file']['parse']>;

/** A file of a municipality's own questions. */
export const CHECK_LIST_SHAPE: FileShape<CheckListFile> = {
  schema: () => made().file,
  keysAt: (path) => {
    if (path.length === 0) return Object.keys(made().file.shape);
    return path[0] === 'checks' && path.length === 2 ? Object.keys(made().question.shape) : [];
  },
  expectedAt: (path) => {
    const [first, , key] = path;
    if (first === undefined) return 'check-list';
    if (first !== 'checks') return 'text';
    if (path.length <= 2) return 'questions';
    if (key === 'id') return 'check-id';
    if (key === 'words') return 'words';
    return key === 'needs' ? 'needs' : 'text';
  },
};

/** What was written, with what was left out filled in. */
export function toLocalChecks({ title, source, checks }: CheckListFile): LocalChecks {
  return {
    title,
    source: source ?? null,
    checks: checks.map(({ id, question, why, words, needs }) => ({
      id,
      question,
      why: why ?? null,
      words,
      needs: needs ?? [],
    })),
  };
}
