import { BODY, type TitlePage } from './title-pages.ts';

/** The same body for a web page. */
const AS_PAGE = BODY.split('\n\n')
  .map((part) => (part.startsWith('## ') ? `<h2>${part.slice(3)}</h2>` : `<p>${part}</p>`))
  .join('');
const page = (head: string, top: string, foot = ''): string =>
  `<!doctype html><html lang="da"><head>${head}</head><body><main>${top}${AS_PAGE}${foot}</main></body></html>`;
/** The same body as plain text. */
const AS_TEXT = BODY.replace(/^## /gmu, '');

/** Title pages, colophons and heads of pages in other forms than the first ones. */
export const MORE_TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.md',
    text: '# Pårørendepolitik\n\nFjordby Kommune · Godkendt af Kommunalbestyrelsen d. 28.8.2025\n\n…',
    tells:
      'title Pårørendepolitik; policy-kind pårørendepolitik; adopted 2025-08-28; adopted-by Kommunalbestyrelsen; state adopted',
  },
  {
    file: 'b.md',
    text: '# Værdighed hele livet\n\nFjordby Kommunes værdighedspolitik\n\n2026 til 2029\n\n…',
    tells:
      'title Værdighed hele livet – Fjordby Kommunes værdighedspolitik; policy-kind værdighedspolitik; period 2026-2029',
  },
  {
    file: 'c.md',
    text: '# Handicappolitik\n\n| | |\n|---|---|\n| Vedtaget af | Byrådet |\n| Dato | 12. maj 2025 |\n| Ansvarlig | Center for Handicap |\n| Næste revision | 2029 |\n\n…',
    tells:
      'title Handicappolitik; policy-kind handicappolitik; adopted 2025-05-12; adopted-by Byrådet; department Center for Handicap; state adopted',
  },
  {
    file: 'd.md',
    text: '# Politik for børn som pårørende\n\n…\n\n---\n\nBehandlet i Børne- og Undervisningsudvalget 3. juni 2025. Endelig godkendelse i Byrådet 24. juni 2025.',
    tells:
      'title Politik for børn som pårørende; policy-kind børnepolitik; policy-kind pårørendepolitik; adopted 2025-06-24; adopted-by Byrådet; state adopted',
  },
  {
    file: 'e.md',
    text: '# Demenspolitik\n\nUdkast af 3. november 2025\n\n…',
    tells: 'title Demenspolitik; policy-kind demenspolitik; state draft',
  },
  {
    file: 'f.md',
    text: '# Sundhedspolitik\n\nSundere sammen 2025 – 2030\n\n…\n\nVedtaget på byrådsmødet den 27/2 2025.',
    tells:
      'title Sundhedspolitik; policy-kind sundhedspolitik; period 2025-2030; adopted 2025-02-27; adopted-by Byrådet; state adopted',
  },
  {
    file: 'g.html',
    text: page(
      '<title>Frivilligpolitik | Fjordby Kommune</title>',
      '<h1>Frivilligpolitik</h1><p>Byrådet vedtog den 30. januar 2025 en ny frivilligpolitik, som gælder til og med 2028.</p>',
      '<p>Sidst opdateret 12. maj 2025</p>',
    ),
    tells:
      'title Frivilligpolitik; policy-kind frivilligpolitik; period -2028; adopted 2025-01-30; adopted-by Byrådet; state adopted',
  },
  {
    file: 'h.html',
    text: page(
      '<title>Forslag til ny psykiatripolitik er i høring - Fjordby Kommune</title>',
      '<h1>Forslag til ny psykiatripolitik</h1><p>Forslaget er i høring frem til den 14. december 2025.</p>',
    ),
    tells: 'title Forslag til ny psykiatripolitik; policy-kind psykiatripolitik; state hearing',
  },
  {
    file: 'i.txt',
    text: `ÆLDREPOLITIK\n\nVedtaget af Fjordby Byråd\nden 19. marts 2024\n\n${AS_TEXT}\n`,
    tells:
      'title Ældrepolitik; policy-kind ældrepolitik; adopted 2024-03-19; adopted-by Fjordby Byråd; state adopted',
  },
  {
    file: 'j.md',
    text: '# Udsattepolitik\n\n…\n\n**Kolofon**\n\nUdarbejdet af Social- og Arbejdsmarkedsforvaltningen\n\nGodkendt: Byrådet, den 6. november 2024\n\nGyldig fra: 1. januar 2025\n\nGyldig til: 31. december 2028',
    tells:
      'title Udsattepolitik; policy-kind udsattepolitik; period 2025-2028; adopted 2024-11-06; adopted-by Byrådet; department Social- og Arbejdsmarkedsforvaltningen; state adopted',
  },
  {
    file: 'k.md',
    text: '# Seniorpolitik for ansatte\n\nGodkendt af Hovedudvalget den 4. april 2025\n\n…',
    tells:
      'title Seniorpolitik for ansatte; policy-kind seniorpolitik; adopted 2025-04-04; adopted-by Hovedudvalget; state adopted',
  },
  {
    file: 'l.md',
    text: '# Pårørendepolitik\n\nRevideret maj 2025\n\n…\n\nPolitikken erstatter pårørendepolitikken, som Byrådet vedtog den 26. marts 2019.',
    tells: 'title Pårørendepolitik; policy-kind pårørendepolitik',
  },
  {
    file: 'm.md',
    text: '# Værdighedspolitik\n\nFor valgperioden 2026-2029\n\n…\n\nPolitikken fremlægges til godkendelse i Byrådet i marts 2026.',
    tells: 'title Værdighedspolitik; policy-kind værdighedspolitik; period 2026-2029',
  },
  {
    file: 'n.md',
    text: '# Ældrepolitik 2024/2028\n\nSundhed & Omsorg\n\n…',
    tells:
      'title Ældrepolitik 2024/2028; policy-kind ældrepolitik; period 2024-2028; department Sundhed & Omsorg',
  },
  {
    file: 'o.md',
    text: '# Fjordby Kommune\n\n## Politik for samarbejdet med pårørende\n\nByrådets beslutning af 25. september 2025\n\n…',
    tells:
      'title Politik for samarbejdet med pårørende; policy-kind pårørendepolitik; adopted 2025-09-25; adopted-by Byrådet; state adopted',
  },
  {
    file: 'p.md',
    text: '# Handicappolitik\n\n…\n\nTiltrådt af Kommunalbestyrelsen på mødet den 18. december 2024, punkt 9.',
    tells:
      'title Handicappolitik; policy-kind handicappolitik; adopted 2024-12-18; adopted-by Kommunalbestyrelsen; state adopted',
  },
  {
    file: 'q.md',
    text: '# Demenshandleplan 2025-2027\n\nArbejdsudkast – må ikke citeres\n\nUdgivet af Ældre og Sundhed\n\n…',
    tells:
      'title Demenshandleplan 2025-2027; policy-kind demenspolitik; period 2025-2027; department Ældre og Sundhed; state draft',
  },
  {
    file: 'r.md',
    text: '# Politik for det gode ældreliv\n\nVedtaget af Social- og Sundhedsudvalget, marts 2025\n\n…',
    tells:
      'title Politik for det gode ældreliv; policy-kind ældrepolitik; adopted 2025-03; adopted-by Social- og Sundhedsudvalget; state adopted',
  },
  {
    file: 's.md',
    text: '# Psykiatripolitik\n\n…\n\nPolitikken har været i høring i efteråret 2024 og er vedtaget af Byrådet torsdag d. 27. februar 2025.',
    tells:
      'title Psykiatripolitik; policy-kind psykiatripolitik; adopted 2025-02-27; adopted-by Byrådet; state adopted',
  },
  {
    file: 't.md',
    text: '# Børne- og ungdomspolitik\n\nGældende fra august 2024\n\n…\n\nNæste gang politikken revideres: senest ved udgangen af 2028',
    tells: 'title Børne- og ungdomspolitik; policy-kind børnepolitik',
  },
  {
    file: 'u.md',
    text: '# Frivillighedspolitik\n\nVersion 2.0\n\nGodkendelsesdato: 14-05-2025\n\nGodkendt af: Kultur- og Fritidsudvalget\n\nDokumentejer: Kulturafdelingen\n\n…',
    tells:
      'title Frivillighedspolitik; policy-kind frivilligpolitik; adopted 2025-05-14; adopted-by Kultur- og Fritidsudvalget; department Kulturafdelingen; state adopted',
  },
  {
    file: 'v.html',
    text: page(
      '<title>Sundhedspolitik</title>',
      '<div class="field"><span>Vedtaget</span> <time datetime="2023-06-20">20. juni 2023</time></div><h1>Sundhedspolitik 2023-2027</h1><p>Politikken er byrådets og blev til sammen med borgerne.</p>',
    ),
    tells:
      'title Sundhedspolitik 2023-2027; policy-kind sundhedspolitik; period 2023-2027; adopted 2023-06-20; state adopted',
  },
  {
    file: 'w.md',
    text: '# Medborgerskabspolitik\n\nTil behandling i Byrådet den 26. marts 2026\n\n…',
    tells: 'title Medborgerskabspolitik; policy-kind medborgerskabspolitik; state draft',
  },
  {
    file: 'x.txt',
    text: `Pårørendepolitik\nPlejecenter Bøgelunden\n\nLokal politik, drøftet i bruger- og pårørenderådet den 4. marts 2025\n\n${AS_TEXT}\n`,
    tells: 'title Pårørendepolitik; policy-kind pårørendepolitik',
  },
];
