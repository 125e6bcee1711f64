import type { TitlePage } from './title-pages.ts';

const page = (head: string, main: string) =>
  `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8">${head}</head><body><main>${main}</main></body></html>`;

/** Title pages, colophons, heads of web pages and covers of mails in other forms than before; judged before they were read. */
export const FOURTH_TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.txt',
    text: 'FJORDBY KOMMUNE\n\nPÅRØRENDEPOLITIK\n\nGældende for perioden 2025 – 2028\n\n…\n',
    tells: 'title Pårørendepolitik; policy-kind pårørendepolitik; period 2025-2028',
  },
  {
    file: 'b.txt',
    text: 'Fra: Jens Holm\nTil: Ældrerådet\nSendt: 4. februar 2025\nEmne: Ældrepolitik i høring\n\nKære ældreråd\n\nHermed sendes udkastet i høring. Svar senest den 1. marts 2025.\n\nÆLDREPOLITIK 2025-2029\n\n…\n',
    tells: 'title ÆLDREPOLITIK 2025-2029; policy-kind ældrepolitik; period 2025-2029; state hearing',
  },
  {
    file: 'c.txt',
    text: 'Handicappolitik\n\n…\n\nHandicappolitikken er vedtaget af Fjordby Kommunalbestyrelse, 28. august 2024.\nPolitikken revideres i 2028.\n',
    tells:
      'title Handicappolitik; policy-kind handicappolitik; adopted 2024-08-28; adopted-by Fjordby Kommunalbestyrelse; state adopted',
  },
  {
    file: 'd.md',
    text: '# Demensstrategi\n\n## Frem mod 2030\n\n…\n\nVedtaget på Byrådsmødet d. 12. november 2024.',
    tells:
      'title Demensstrategi; policy-kind demenspolitik; adopted 2024-11-12; adopted-by Byrådet; state adopted',
  },
  {
    file: 'e.md',
    text: '# Sundhedspolitik\n\n| | |\n|---|---|\n| Dokumentnavn | Sundhedspolitik |\n| Godkendt af | Sundhedsudvalget |\n| Godkendelsesdato | 03.02.2025 |\n| Ejer | Center for Sundhed |\n| Version | 2.1 |\n\n…',
    tells:
      'title Sundhedspolitik; policy-kind sundhedspolitik; adopted 2025-02-03; adopted-by Sundhedsudvalget; department Center for Sundhed; state adopted',
  },
  {
    file: 'f.html',
    text: page(
      '<title>Værdighedspolitik 2024-2027 | Fjordby Kommune</title>',
      '<h1>Værdighedspolitik 2024-2027</h1><p>Byrådet vedtog den 20. juni 2024 en ny værdighedspolitik.</p><p>…</p>',
    ),
    tells:
      'title Værdighedspolitik 2024-2027; policy-kind værdighedspolitik; period 2024-2027; adopted 2024-06-20; adopted-by Byrådet; state adopted',
  },
  {
    file: 'g.html',
    text: page(
      '<title>Frivilligpolitik</title>',
      '<h1>Frivilligpolitik</h1><p class="meta">Publiceret 3. maj 2025</p><dl><dt>Status</dt><dd>Udkast</dd><dt>Ansvarlig afdeling</dt><dd>Kultur og Fritid</dd></dl><p>…</p>',
    ),
    tells: 'title Frivilligpolitik; policy-kind frivilligpolitik; department Kultur og Fritid; state draft',
  },
  {
    file: 'h.html',
    text: page(
      '<title>Politik</title>',
      '<h1>Høringsmateriale</h1><h2>Udkast til psykiatripolitik 2026-2030</h2><p>Udkastet er i høring frem til den 15. september 2025.</p><p>…</p>',
    ),
    tells:
      'title Høringsmateriale – Udkast til psykiatripolitik 2026-2030; policy-kind psykiatripolitik; period 2026-2030; state hearing',
  },
  {
    file: 'i.md',
    text: '# Politik for samarbejde med pårørende\n\nBotilbuddet Åhuset\n\nGodkendt i Lokal-MED 14. maj 2025\n\n…',
    tells:
      'title Politik for samarbejde med pårørende; policy-kind pårørendepolitik; adopted 2025-05-14; state adopted',
  },
  {
    file: 'j.md',
    text: '# Udsattepolitik\n\n*Vedtaget den 30. april 2025 af Social- og Beskæftigelsesudvalget og den 21. maj 2025 af Byrådet*\n\n…',
    tells:
      'title Udsattepolitik; policy-kind udsattepolitik; adopted 2025-05-21; adopted-by Byrådet; state adopted',
  },
  {
    file: 'k.txt',
    text: 'Seniorpolitik for ansatte\nUDKAST 3 – 12. januar 2026\n\n…\n',
    tells: 'title Seniorpolitik for ansatte; policy-kind seniorpolitik; state draft',
  },
  {
    file: 'l.md',
    text: '# Ældre- og værdighedspolitik\n\n…\n\n## Kolofon\n\nUdgivet af: Fjordby Kommune, Ældreområdet\n\nPolitisk vedtaget: 26.11.2024\n\nLayout: Grafisk Hus',
    tells:
      'title Ældre- og værdighedspolitik; policy-kind værdighedspolitik; policy-kind ældrepolitik; adopted 2024-11-26; state adopted',
  },
  {
    file: 'm.md',
    text: '# Børne- og ungepolitik\n\nVersion 1.0, oktober 2025\n\nSkolechefens stab\n\n…',
    tells: 'title Børne- og ungepolitik; policy-kind børnepolitik',
  },
  {
    file: 'n.md',
    text: '# Pårørendepolitik\n\nDenne politik træder i kraft den 1. januar 2026 og gælder, indtil en ny er vedtaget.\n\n…',
    tells: 'title Pårørendepolitik; policy-kind pårørendepolitik',
  },
  {
    file: 'o.md',
    text: '# Handicappolitik 2024/2028\n\n…\n\nSådan vedtaget i Byrådet, den 9. oktober 2024\n\nAnna Bro\nborgmester',
    tells:
      'title Handicappolitik 2024/2028; policy-kind handicappolitik; period 2024-2028; adopted 2024-10-09; adopted-by Byrådet; state adopted',
  },
  {
    file: 'p.txt',
    text: 'Fjordby Kommune                                    Sagsnr. 25/1234\nSocial og Sundhed                                  Dato: 3. juni 2025\n\nNOTAT\n\nForslag til revideret demenspolitik\n\n…\n',
    tells:
      'title Forslag til revideret demenspolitik; policy-kind demenspolitik; department Social og Sundhed; state draft',
  },
  {
    file: 'q.md',
    text: '# Medborgerskabspolitik\n\nGodkendt af Byrådet 25/6 2024\n\n…',
    tells:
      'title Medborgerskabspolitik; policy-kind medborgerskabspolitik; adopted 2024-06-25; adopted-by Byrådet; state adopted',
  },
  {
    file: 'r.md',
    text: '# Værdighedspolitik\n\nPolitikken er senest revideret og godkendt af Ældreudvalget i marts 2025.\n\n…',
    tells:
      'title Værdighedspolitik; policy-kind værdighedspolitik; adopted 2025-03; adopted-by Ældreudvalget; state adopted',
  },
  {
    file: 's.md',
    text: '# Strategi for frivillighed\n\n**2025 → 2029**\n\n…',
    tells: 'title Strategi for frivillighed; policy-kind frivilligpolitik; period 2025-2029',
  },
  {
    file: 't.md',
    text: '# Sundhedspolitik\n\nEndelig version efter høring\n\nForventes vedtaget i Byrådet den 17. december 2025\n\n…',
    tells: 'title Sundhedspolitik; policy-kind sundhedspolitik',
  },
  {
    file: 'u.html',
    text: page(
      '<title>Ældrepolitik</title>',
      '<h1>Ældrepolitik</h1><p>Politikken blev godkendt i kommunalbestyrelsen den 2. september 2025 og erstatter ældrepolitikken fra 2019.</p><p>…</p>',
    ),
    tells:
      'title Ældrepolitik; policy-kind ældrepolitik; adopted 2025-09-02; adopted-by Kommunalbestyrelsen; state adopted',
  },
  {
    file: 'v.md',
    text: '# Psykiatripolitik\n\n…\n\nVedtaget af Socialudvalget  \nDato: 8. april 2025  \nGyldig til: 31. december 2028',
    tells:
      'title Psykiatripolitik; policy-kind psykiatripolitik; period -2028; adopted 2025-04-08; adopted-by Socialudvalget; state adopted',
  },
  {
    file: 'w.txt',
    text: 'Lokal pårørendepolitik for Plejecenter Lunden\n\nRevideret: maj 2025\nGodkendt af: Bruger- og pårørenderådet\nUdarbejdet af: Centerleder Mia Dam\n\n…\n',
    tells: 'title Lokal pårørendepolitik for Plejecenter Lunden; policy-kind pårørendepolitik',
  },
  {
    file: 'x.md',
    text: '# Handicappolitik\n\nPolitik 2023–26\n\nHandicap og Psykiatri · Fjordby Kommune\n\n…',
    tells:
      'title Handicappolitik; policy-kind handicappolitik; period 2023-2026; department Handicap og Psykiatri',
  },
];

/** Eight more, met unseen after the mending with those above. */
export const FIFTH_TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.md',
    text: '# Bilag 2\n\n# Udsattepolitik 2025–2029\n\n…\n\nTiltrådt af Byrådet den 24. juni 2025.',
    tells:
      'title Udsattepolitik 2025–2029; policy-kind udsattepolitik; period 2025-2029; adopted 2025-06-24; adopted-by Byrådet; state adopted',
  },
  {
    file: 'b.txt',
    text: 'DEMENSPOLITIK\n2025 til 2028\n\nCenter for Ældre og Omsorg\n\n…\n',
    tells:
      'title Demenspolitik; policy-kind demenspolitik; period 2025-2028; department Center for Ældre og Omsorg',
  },
  {
    file: 'c.html',
    text: page(
      '<title>Frivilligpolitik - Fjordby Kommune</title>',
      '<h1>Frivilligpolitik</h1><p><strong>Vedtaget:</strong> 3. juni 2025 af Byrådet<br><strong>Afdeling:</strong> Kultur og Fritid</p><p>…</p>',
    ),
    tells:
      'title Frivilligpolitik; policy-kind frivilligpolitik; adopted 2025-06-03; adopted-by Byrådet; department Kultur og Fritid; state adopted',
  },
  {
    file: 'd.md',
    text: '# Børnepolitik\n\nHøringsudgave – august 2025\n\n…\n\nBørne- og Skoleudvalget behandler politikken den 4. november 2025.',
    tells: 'title Børnepolitik; policy-kind børnepolitik; state hearing',
  },
  {
    file: 'e.md',
    text: '# Ældrepolitik\n\n…\n\nGodkendt i Ældre- og Sundhedsudvalget 12/3-25',
    tells:
      'title Ældrepolitik; policy-kind ældrepolitik; adopted 2025-03-12; adopted-by Ældre- og Sundhedsudvalget; state adopted',
  },
  {
    file: 'f.txt',
    text: 'Politik for pårørende\nByrådet 18. december 2024\n\n…\n',
    tells: 'title Politik for pårørende; policy-kind pårørendepolitik',
  },
  {
    file: 'g.md',
    text: '# Sundhedspolitikken i Fjordby\n\nByrådets sundhedspolitik for perioden 1.1.2026-31.12.2029\n\n…',
    tells: 'title Sundhedspolitikken i Fjordby; policy-kind sundhedspolitik; period 2026-2029',
  },
  {
    file: 'h.html',
    text: page(
      '<title>Handicappolitik</title>',
      '<h1>Handicappolitik</h1><p>Handicappolitikken er endnu ikke vedtaget. Byrådet behandler den i foråret 2026.</p><p>…</p>',
    ),
    tells: 'title Handicappolitik; policy-kind handicappolitik',
  },
];
