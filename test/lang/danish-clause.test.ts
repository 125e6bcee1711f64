import { describe, expect, it } from 'vitest';
import { danish } from '../danish.ts';

const pack = danish();

function read(text: string) {
  const words = pack.words(text);
  const clause = pack.clause(text, words);
  const at = (range: { first: number; last: number } | null): string =>
    range === null
      ? ''
      : words
          .slice(range.first, range.last + 1)
          .map((word) => word.text)
          .join(' ');
  return { ...clause, subjectText: at(clause.subject), verbText: words[clause.verb]?.text ?? '' };
}

describe('Danish clauses', () => {
  it.each([
    ['Vi tilbyder alle en samtale.', 'tilbyder', 'Vi', 'tilbyde'],
    ['Derfor vil kommunen støtte de pårørende.', 'vil', 'kommunen', 'støtte'],
    ['Hver torsdag kan du låne lokalet.', 'kan', 'du', 'låne'],
    ['En gang om året inviterer vi til møde.', 'inviterer', 'vi', 'invitere'],
    ['Når hjælpen begynder, får borgeren en kontaktperson.', 'får', 'borgeren', 'få'],
    ['Ønsker borgeren det, kontakter vi familien.', 'kontakter', 'vi', 'kontakte'],
    ['Den, der passer en ægtefælle, kan få aflastning.', 'kan', 'Den der passer en ægtefælle', 'få'],
    ['De ansatte bruger et skema.', 'bruger', 'De ansatte', 'bruge'],
    ['I kan låne kommunens lokaler.', 'kan', 'I', 'låne'],
    ['I Skovby har alle en nøgle.', 'har', 'alle', 'have'],
    ['Før vi flytter noget, spørger vi beboeren.', 'spørger', 'vi', 'spørge'],
    ['Oplysninger om borgeren giver vi ikke videre.', 'giver', 'vi', 'give'],
  ])('%s', (text, verb, subject, lemma) => {
    const clause = read(text);
    expect([clause.verbText, clause.subjectText, clause.lemma]).toEqual([verb, subject, lemma]);
  });

  it('knows modal, tense and passive', () => {
    expect(read('Alle borgere skal tilbydes et møde.')).toMatchObject({
      modal: 'skulle',
      lemma: 'tilbyde',
      passive: true,
    });
    expect(read('Pårørende bliver inviteret til en café.')).toMatchObject({
      lemma: 'invitere',
      passive: true,
    });
    expect(read('Rådet har afgivet et svar.')).toMatchObject({ tense: 'perfect', lemma: 'afgive' });
    expect(read('Vi spurgte 200 borgere.')).toMatchObject({ tense: 'past' });
  });

  it('knows a negation from what only looks like one', () => {
    expect(read('Medarbejderne tager ikke imod gaver.').negated).toBe(true);
    expect(read('Ingen skal vente alene.').negated).toBe(true);
    expect(read('Politikken gælder ikke kun for ældre.').negated).toBe(false);
    expect(read('Vi lytter, ikke mindst til de pårørende.').negated).toBe(false);
  });

  it('knows questions and imperatives', () => {
    expect(read('Hvad er et godt liv?').question).toBe(true);
    expect(read('Ring til rådhuset på hverdage.').imperative).toBe(true);
    expect(read('Før noget ændres, spørger vi.').imperative).toBe(false);
  });

  it('says so when there is no clause', () => {
    expect(read('Tillid og respekt')).toMatchObject({ verb: -1, lemma: null, subject: null });
    expect(read('')).toMatchObject({ verb: -1 });
  });
});
