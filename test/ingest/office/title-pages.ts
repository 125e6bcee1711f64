/** Title pages, colophons and end notes as policies have them, with what they tell of the document. */

export interface TitlePage {
  readonly file: string;
  /** Markdown; `…` stands for the text of the policy. */
  readonly text: string;
  /** The facts in the order of their kinds, without language; the title first. */
  readonly tells: string;
}

export const TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.md',
    text: '# Pårørendepolitik\n\nEngdal Kommune\n\nVedtaget af Byrådet den 24. april 2025\n\n…',
    tells:
      'title Pårørendepolitik; policy-kind pårørendepolitik; adopted 2025-04-24; adopted-by Byrådet; state adopted',
  },
  {
    file: 'b.md',
    text: '# Værdighedspolitik 2024–2028\n\n…\n\nGodkendt i Social- og Sundhedsudvalget 12.03.2024 og i Byrådet 26.03.2024.',
    tells:
      'title Værdighedspolitik 2024–2028; policy-kind værdighedspolitik; period 2024-2028; adopted 2024-03-26; adopted-by Byrådet; state adopted',
  },
  {
    file: 'c.md',
    text: '# Demensstrategi\n\n**Udkast – sendt i høring til 1. marts 2026**\n\nÆldre- og Handicapforvaltningen\n\n…',
    tells:
      'title Demensstrategi; policy-kind demenspolitik; department Ældre- og Handicapforvaltningen; state hearing',
  },
  {
    file: 'd.md',
    text: '# Handicappolitik\n\n…\n\nPolitikken gælder 2024–2028 og revideres senest i 2027.\n\nVersion 3.1, sagsnr. 27.00.00-P22-1-24',
    tells: 'title Handicappolitik; policy-kind handicappolitik; period 2024-2028',
  },
  {
    file: 'e.md',
    text: '# Ældrepolitik for Engdal Kommune\n\n…\n\nPolitikken træder i kraft den 1. januar 2025 og gælder til den 31. december 2028.',
    tells: 'title Ældrepolitik for Engdal Kommune; policy-kind ældrepolitik; period 2025-2028',
  },
  {
    file: 'f.md',
    text: '# Frivilligpolitik\n\n…\n\nPolitikken blev vedtaget på kommunalbestyrelsens møde den 19. juni 2023.',
    tells:
      'title Frivilligpolitik; policy-kind frivilligpolitik; adopted 2023-06-19; adopted-by Kommunalbestyrelsen; state adopted',
  },
  {
    file: 'g.md',
    text: '# Sundhedspolitik\n\n…\n\n## Kolofon\n\nUdgivet af: Center for Sundhed og Forebyggelse, Engdal Kommune\n\nOktober 2024\n\nTekst: Ida Holm. Foto: Bo Lund. Tryk: Rådhuset',
    tells:
      'title Sundhedspolitik; policy-kind sundhedspolitik; department Center for Sundhed og Forebyggelse',
  },
  {
    file: 'h.md',
    text: '# Psykiatripolitik\n\nBehandlet i Socialudvalget den 4. februar 2025\n\nVedtaget i Kommunalbestyrelsen den 27. februar 2025\n\n…',
    tells:
      'title Psykiatripolitik; policy-kind psykiatripolitik; adopted 2025-02-27; adopted-by Kommunalbestyrelsen; state adopted',
  },
  {
    file: 'i.md',
    text: '# Seniorpolitik\n\nHøringsversion, november 2025\n\nForventes vedtaget af Byrådet den 28. januar 2026\n\n…',
    tells: 'title Seniorpolitik; policy-kind seniorpolitik; state hearing',
  },
  {
    file: 'j.md',
    text: '# Politik for udsatte borgere\n\n…\n\nByrådet, den 30. maj 2024',
    tells: 'title Politik for udsatte borgere; policy-kind udsattepolitik',
  },
  {
    file: 'k.md',
    text: '# Børne- og ungepolitik\n\n2022-2026\n\nGodkendt af Engdal Byråd 15. december 2021\n\n…',
    tells:
      'title Børne- og ungepolitik; policy-kind børnepolitik; period 2022-2026; adopted 2021-12-15; adopted-by Engdal Byråd; state adopted',
  },
  {
    file: 'l.md',
    text: '# Medborgerskabspolitik\n\n…\n\nVedtaget: 17/6-2024\n\nAnsvarlig afdeling: Kultur og Fritid\n\nNæste revision: 2028',
    tells:
      'title Medborgerskabspolitik; policy-kind medborgerskabspolitik; adopted 2024-06-17; department Kultur og Fritid; state adopted',
  },
  {
    file: 'm.md',
    text: '# Tæt på livet\n\n## Ældre- og værdighedspolitik\n\nByrådsperioden 2022-25\n\nVedtaget af Engdal Kommunes byråd i maj 2022\n\n…',
    tells:
      'title Tæt på livet – Ældre- og værdighedspolitik; policy-kind værdighedspolitik; policy-kind ældrepolitik; period 2022-2025; adopted 2022-05; adopted-by Engdal Kommunes byråd; state adopted',
  },
  {
    file: 'n.md',
    text: '# Pårørendestrategi\n\nForslag til politisk behandling\n\nSocial og Sundhed, den 3. oktober 2025\n\n…',
    tells: 'title Pårørendestrategi; policy-kind pårørendepolitik; state draft',
  },
  {
    file: 'o.md',
    text: '# Handicap- og psykiatripolitik\n\n…\n\nPolitikken er godkendt på møde i Social-, Sundheds- og Ældreudvalget torsdag den 8. maj 2025 og afløser politikken fra 2019.',
    tells:
      'title Handicap- og psykiatripolitik; policy-kind handicappolitik; policy-kind psykiatripolitik; adopted 2025-05-08; adopted-by Social-, Sundheds- og Ældreudvalget; state adopted',
  },
  {
    file: 'p.md',
    text: '# Pårørendepolitik\n\nVersion 0.8 – kladde\n\nOmsorgsafdelingen\n\n…',
    tells: 'title Pårørendepolitik; policy-kind pårørendepolitik; department Omsorgsafdelingen; state draft',
  },
  {
    file: 'q.md',
    text: '# Sundhedspolitik 2023\n\n…\n\nPolitikken er gældende fra 2023 til 2027. Den er vedtaget enstemmigt af Økonomiudvalget den 2. maj 2023 og af Byrådet den 31. maj 2023.',
    tells:
      'title Sundhedspolitik 2023; policy-kind sundhedspolitik; period 2023-2027; adopted 2023-05-31; adopted-by Byrådet; state adopted',
  },
  {
    file: 'r.md',
    text: '# Værdighedspolitik\n\nDenne politik er et udkast. Byrådet skal behandle den den 24. marts 2026.\n\n…',
    tells: 'title Værdighedspolitik; policy-kind værdighedspolitik; state draft',
  },
  {
    file: 's.md',
    text: '# Demenspolitik\n\n…\n\nRevideret udgave. Vedtaget første gang af Byrådet den 2. marts 2017, revideret og godkendt af Byrådet den 5. april 2022.',
    tells:
      'title Demenspolitik; policy-kind demenspolitik; adopted 2022-04-05; adopted-by Byrådet; state adopted',
  },
  {
    file: 't.md',
    text: '# Frivillighedspolitik\n\n…\n\nEndeligt vedtaget af Regionsrådet den 14. november 2024 efter høring i september og oktober 2024.',
    tells:
      'title Frivillighedspolitik; policy-kind frivilligpolitik; adopted 2024-11-14; adopted-by Regionsrådet; state adopted',
  },
  {
    file: 'u.md',
    text: '# Pårørendepolitik\n\n…\n\nI 2019-2021 var 40 borgere med i et forløb, og byrådet vedtog i budgettet for 2024 at afsætte midler til det.',
    tells: 'title Pårørendepolitik; policy-kind pårørendepolitik',
  },
  {
    file: 'v.md',
    text: '# Handicappolitik\n\nGældende for perioden 1. august 2024 – 31. juli 2028\n\nDirektørområdet for Social, Job og Sundhed\n\n…',
    tells:
      'title Handicappolitik; policy-kind handicappolitik; period 2024-2028; department Direktørområdet for Social, Job og Sundhed',
  },
];

/** The text of a policy, the same for all. */
export const BODY = [
  'I Engdal er de nærmeste velkomne, og de bliver hørt, også når det går stærkt. Vi vil gerne, at alle ved, hvem de kan ringe til, når noget er svært.',
  '## Samarbejde',
  'Alle familier får en fast medarbejder, som de kan tale med om det, der er svært, og om det, der går godt. Det begynder med en samtale.',
  'Der skal være plads til forskelle. Hvad der er rigtigt for nogle, er ikke rigtigt for andre, og derfor spørger vi, før vi handler, mellem møderne også.',
  '## Opfølgning',
  'Vi spørger familierne hvert år, hvad de mener om hjælpen, og svarene bliver lagt frem, så alle kan se dem.',
].join('\n\n');
