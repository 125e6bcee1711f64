import {
  DEFAULT_LIMITS,
  DEFAULT_SETTINGS,
  LIMIT_NAMES,
  type Limits,
  type Thresholds,
} from '../model/index.ts';
import type { Language } from './languages.ts';

/**
 * The text of a `coherence.yaml` in which every setting stands commented out, with its default and what it is good for.
 * Read as it is, it changes nothing; with the `#` in front of a setting taken away, the setting holds.
 */
export function settingsTemplate(language: Language): string {
  return language === 'en' ? ENGLISH : DANISH;
}

/** The thresholds with the numbers that hold when nothing is written, so that the file never tells old ones. */
function thresholdLines(meaning: Readonly<Record<keyof Thresholds, string>>): string {
  const { thresholds } = DEFAULT_SETTINGS;
  const names = ['statement', 'overlap', 'repeat', 'contradiction', 'gap'] as const;
  return names.map((name) => `#  ${`${name}: ${thresholds[name]}`.padEnd(20)}# ${meaning[name]}`).join('\n');
}

function limitLines(meaning: Readonly<Record<keyof Limits, string>>): string {
  return LIMIT_NAMES.map(
    (name) => `#  ${`${name}: ${DEFAULT_LIMITS[name]}`.padEnd(20)}# ${meaning[name]}`,
  ).join('\n');
}

const DANISH = `# Indstillinger for coherence
#
# Filen kan slettes: uden den gælder det, der står efter hver indstilling.
# Fjern # foran en indstilling for at bruge den. Indrykning er mellemrum, ikke tabulator.

# Pårørendepolitikken, som de andre politikker holdes op imod. Stien regnes fra denne fil.
# Uden den finder programmet selv politikken ud fra titel, filnavn og indhold.
#anchor: policies/paaroerendepolitik.pdf

# Rapportens sprog: da eller en. Uden den følger rapporten dokumenternes sprog.
#lang: da

# Filer, der ikke skal læses. Stierne regnes fra den mappe, der læses; * står for hvad som helst.
#exclude:
#  - "kladder/**"
#  - "*udkast*"

# Flere ord for det samme. Navnet til venstre er begrebet, listen er de ord, der tæller som ét. Navnet er et af
# programmets egne, som står i dist/lang/da/concepts.yaml, eller et nyt. Brug det til kommunens egne betegnelser.
#concepts:
#  employee:
#    - omsorgsvært
#  nærhedsteam:
#    - nærhedsteam
#    - lokalteam

# Ord, der hører til et tema. Et nyt navn giver et nyt tema.
#themes:
#  velfærdsteknologi:
#    - skærmbesøg
#    - velfærdsteknologi

# Faste vendinger, som står i mange af kommunens tekster, og som ikke i sig selv er sammenfald.
#stopPhrases:
#  - "så længe som muligt i eget hjem"

# Kommunens egne spørgsmål til politikkerne: filer med spørgsmål og de ord, der er svar. Stierne regnes fra denne fil.
# Et eksempel ligger i docs/checks/vaerdighed.yaml.
#checks:
#  - vaerdighed.yaml

# Hvor grænserne går, fra 0 til 1. Et højere tal er strengere. Skriv punktum, ikke komma.
#thresholds:
${thresholdLines({
  statement: 'hvor sikkert en sætning skal være et udsagn for at tælle med',
  overlap: 'hvor sikkert det skal være, at to udsagn handler om det samme',
  repeat: 'hvor ens ordlyden skal være, før sammenfaldet er en gentagelse',
  contradiction: 'hvor sikker en modsigelse skal være',
  gap: 'hvor sikkert det skal være, at en politik svarer på et mål; under det er der en mangel',
})}

# Hvad ét dokument højst må koste at læse. En almindelig politik kommer aldrig i nærheden.
#limits:
${limitLines({
  seconds: 'sekunder',
  memory: 'hukommelse i MB',
  pages: 'sider; resten læses ikke',
  unpacked: 'hvor meget en Word- eller ODT-fil må fylde pakket ud, i MB',
  size: 'filens størrelse i MB',
})}

# Adgangskoder til låste PDF-filer. Stierne regnes fra denne fil. Den, der kan læse denne fil, kan også læse dem; i stedet
# kan adgangskoden stå i miljøvariablen COHERENCE_PASSWORD.
#passwords:
#  "kladder/budget.pdf": "adgangskoden"
`;

const ENGLISH = `# Settings for coherence
#
# This file may be deleted: without it, what stands after each setting holds.
# Remove the # before a setting to use it. Indent with spaces, not with tabs.

# The relatives policy, against which the others are held. The path counts from this file.
# Without it the program finds the policy by its title, file name and content.
#anchor: policies/relatives-policy.pdf

# The language of the report: da or en. Without it the report follows the documents.
#lang: en

# Files that are not to be read. Paths count from the folder that is read; * stands for anything.
#exclude:
#  - "drafts/**"
#  - "*draft*"

# More words for the same thing. The name on the left is the concept, the list holds the words that count as one. The
# name is one of the program's, found in dist/lang/da/concepts.yaml, or a new one. Use it for the municipality's own terms.
#concepts:
#  employee:
#    - omsorgsvært
#  local-team:
#    - nærhedsteam
#    - lokalteam

# Words that belong to a theme. A new name makes a new theme.
#themes:
#  welfare-technology:
#    - skærmbesøg
#    - velfærdsteknologi

# Standing phrases that occur in many of the municipality's texts and are no overlap in themselves.
#stopPhrases:
#  - "så længe som muligt i eget hjem"

# The municipality's own questions to the policies: files of questions and the words that answer them. Paths count from
# this file. An example is docs/checks/vaerdighed.yaml.
#checks:
#  - vaerdighed.yaml

# Where the lines are drawn, from 0 to 1. A higher number is stricter.
#thresholds:
${thresholdLines({
  statement: 'how surely a sentence must be a statement to count',
  overlap: 'how sure it must be that two statements speak of one matter',
  repeat: 'how alike the wording must be for the overlap to be a repetition',
  contradiction: 'how sure a contradiction must be',
  gap: 'how sure it must be that a policy answers an aim; below it there is a gap',
})}

# What one document may cost to read, at most. An ordinary policy never comes near.
#limits:
${limitLines({
  seconds: 'seconds',
  memory: 'memory in MB',
  pages: 'pages; the rest is not read',
  unpacked: 'how large a Word or ODT file may be when unpacked, in MB',
  size: 'size of the file in MB',
})}

# Passwords of locked PDF files. Paths count from this file. Whoever can read this file can read them; the password may stand
# in the environment variable COHERENCE_PASSWORD instead.
#passwords:
#  "drafts/budget.pdf": "the password"
`;
