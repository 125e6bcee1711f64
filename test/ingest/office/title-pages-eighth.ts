import type { TitlePage } from './title-pages.ts';

/** Further title pages, colophons and end notes, judged before they were read. */
export const EIGHTH_TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.md',
    text: '# Pårørendepolitik\n\nSammen om det hele menneske\n\n2025 | 2026 | 2027 | 2028\n\n…\n\nGodkendt af Byrådet på mødet tirsdag den 17. december 2024 (pkt. 312)',
    tells:
      'title Pårørendepolitik; policy-kind pårørendepolitik; adopted 2024-12-17; adopted-by Byrådet; state adopted; period 2025-2028',
  },
  {
    file: 'b.md',
    text: '# Værdighedspolitik\n\nRingsø Kommune, Ældre og Sundhed\n\nOktober 2023 – revideret juni 2025\n\n…\n\n**Politisk behandling**\n\nSundhedsudvalget: 3. juni 2025\n\nByrådet: 24. juni 2025',
    tells:
      'title Værdighedspolitik; policy-kind værdighedspolitik; adopted 2025-06-24; adopted-by Byrådet; department Ældre og Sundhed; state adopted',
  },
  {
    file: 'c.txt',
    text: 'DEMENSPOLITIK 2026-2030\r\nUDKAST - IKKE VEDTAGET\r\nVersion: 0.7\r\nDato: 14-08-2025\r\nForfatter: Demenskoordinatorerne\r\n\r\n…\r\n',
    tells: 'title DEMENSPOLITIK 2026-2030; policy-kind demenspolitik; period 2026-2030; state draft',
  },
  {
    file: 'd.md',
    text: '# Frivilligpolitik for Ringsø Kommune\n\n…\n\n---\n\nRingsø Kommune\nKultur- og Fritidsafdelingen\nRådhustorvet 1\n9997 Ringsø\n\nVedtaget i kommunalbestyrelsen d. 29. feb. 2024\n',
    tells:
      'title Frivilligpolitik for Ringsø Kommune; policy-kind frivilligpolitik; adopted 2024-02-29; adopted-by Kommunalbestyrelsen; department Kultur- og Fritidsafdelingen; state adopted',
  },
  {
    file: 'e.html',
    text: '<!doctype html><html lang="da"><head><title>Handicappolitik 2024-2027 | Ringsø</title></head><body><main><h1>Handicappolitik</h1><p class="meta"><span>Periode: 2024-2027</span> <span>Vedtaget: 26.03.2024</span></p>…<h2>Om politikken</h2><p>Politikken er udarbejdet af Center for Handicap og Psykiatri sammen med Handicaprådet.</p></main></body></html>',
    tells:
      'title Handicappolitik; policy-kind handicappolitik; period 2024-2027; adopted 2024-03-26; department Center for Handicap og Psykiatri; state adopted',
  },
  {
    file: 'f.md',
    text: '# Ældrepolitik\n\nHøringsperiode: 1. september – 15. oktober 2025\n\n…',
    tells: 'title Ældrepolitik; policy-kind ældrepolitik; state hearing',
  },
  {
    file: 'g.md',
    text: '# Sundhedspolitikken\n\nPolitikken dækker perioden fra 2025 til og med 2029.\n\n…\n\nBaseret på Sundhedsprofilen 2021. Regionens sundhedsaftale 2024-2027 blev godkendt den 15. januar 2024.',
    tells: 'title Sundhedspolitikken; policy-kind sundhedspolitik; period 2025-2029',
  },
  {
    file: 'h.md',
    text: '# Politik for samarbejde med pårørende\n\n| Dokumenttype | Politik |\n|---|---|\n| Godkendt af | Social- og Ældreudvalget |\n| Godkendt den | 5. november 2024 |\n| Gyldig fra | 1. januar 2025 |\n| Gyldig til | 31. december 2028 |\n| Ansvarlig | Ældreområdet |\n\n…',
    tells:
      'title Politik for samarbejde med pårørende; policy-kind pårørendepolitik; period 2025-2028; adopted 2024-11-05; adopted-by Social- og Ældreudvalget; department Ældreområdet; state adopted',
  },
  {
    file: 'i.md',
    text: '# Børne- og ungepolitik\n\n”Alle børn skal med”\n\n…\n\nTak til de 400 børn, der svarede på vores spørgsmål i foråret 2023. Børne- og ungepolitikken trådte i kraft den 1. august 2024 efter vedtagelse i byrådet den 20. juni 2024.',
    tells:
      'title Børne- og ungepolitik; policy-kind børnepolitik; adopted 2024-06-20; adopted-by Byrådet; state adopted',
  },
  {
    file: 'j.md',
    text: '# Psykiatripolitik\n\nUdkast til politisk drøftelse i Socialudvalget, 4. marts 2025\n\n…\n\nDen gældende psykiatripolitik blev vedtaget i Byrådet den 12. juni 2018.',
    tells: 'title Psykiatripolitik; policy-kind psykiatripolitik; state draft',
  },
  {
    file: 'k.md',
    text: '# Rehabiliteringspolitik\n\nDenne version er godkendt af direktionen den 9/1-2025 og forelægges ikke politisk.\n\n…',
    tells:
      'title Rehabiliteringspolitik; policy-kind rehabiliteringspolitik; adopted 2025-01-09; adopted-by Direktionen; state adopted',
  },
  {
    file: 'l.txt',
    text: 'Seniorpolitik\nfor ansatte i Ringsø Kommune\n\n…\n\nAftalt i Hovedudvalget (HMU) den 8. oktober 2024\nTræder i kraft 1. januar 2025\n',
    tells:
      'title Seniorpolitik for ansatte i Ringsø Kommune; policy-kind seniorpolitik; adopted 2024-10-08; adopted-by Hovedudvalget; state adopted',
  },
  {
    file: 'm.md',
    text: '# Udsattepolitik – et fællesskab for alle\n\nNovember 2024\n\n…\n\n### Kolofon\n\nPolitikken er vedtaget af Kommunalbestyrelsen den 28. november 2024 og evalueres i 2028.\n\nTekst: Center for Social og Beskæftigelse\n\nFoto: Ringsø Kommune\n\nTryk: 500 eksemplarer',
    tells:
      'title Udsattepolitik – et fællesskab for alle; policy-kind udsattepolitik; adopted 2024-11-28; adopted-by Kommunalbestyrelsen; department Center for Social og Beskæftigelse; state adopted',
  },
  {
    file: 'n.md',
    text: '# Kostpolitik for plejecentrene\n\nGældende fra juni 2025 – revideres juni 2027\n\n…\n\nGodkendt af Sundheds- og Ældrechefen, 28. maj 2025',
    tells:
      'title Kostpolitik for plejecentrene; policy-kind kostpolitik; period 2025-2027; adopted 2025-05-28; state adopted',
  },
  {
    file: 'o.md',
    text: '# Høringsudgave: Pårørendestrategi 2026-2029\n\nByrådet forventes at vedtage strategien den 16. december 2025.\n\n…',
    tells:
      'title Høringsudgave: Pårørendestrategi 2026-2029; policy-kind pårørendepolitik; period 2026-2029; state hearing',
  },
  {
    file: 'p.md',
    text: '# Værdighedspolitik 2019-2022\n\nPolitikken er forlænget af Byrådet den 13. december 2022 og gælder nu til udgangen af 2026.\n\n…\n\nOprindeligt vedtaget 18. december 2018.',
    tells:
      'title Værdighedspolitik 2019-2022; policy-kind værdighedspolitik; period 2019-2022; adopted 2018-12-18; state adopted',
  },
];

/** Written after the rules were mended with the ones above, and measured once. */
export const NINTH_TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.md',
    text: '# Pårørendepolitik i Vejrum Kommune\n\nVedtaget 11. mar. 2025 af Velfærdsudvalget\n\n…\n\nNæste gennemgang: foråret 2029',
    tells:
      'title Pårørendepolitik i Vejrum Kommune; policy-kind pårørendepolitik; adopted 2025-03-11; adopted-by Velfærdsudvalget; state adopted',
  },
  {
    file: 'b.txt',
    text: 'VEJRUM KOMMUNE\nFamilie og Sundhed\n\nTandplejepolitik\n\n…\n\nPolitikken er behandlet og godkendt i:\nSundhedsudvalget den 4. juni 2024\nKommunalbestyrelsen den 25. juni 2024\n',
    tells:
      'title Tandplejepolitik; policy-kind tandplejepolitik; adopted 2024-06-25; adopted-by Kommunalbestyrelsen; department Familie og Sundhed; state adopted',
  },
  {
    file: 'c.md',
    text: '# Sammen hver dag\n\n## Demensstrategi 2025-2030\n\nForslag sendt i høring 12. maj - 20. juni 2025\n\n…',
    tells:
      'title Sammen hver dag – Demensstrategi 2025-2030; policy-kind demenspolitik; period 2025-2030; state hearing',
  },
  {
    file: 'd.md',
    text: '# Værdighedspolitik\n\n> **Status:** Gældende\n> **Vedtaget:** Byrådet, 30.10.2023\n> **Revideres:** 2027\n\n…',
    tells:
      'title Værdighedspolitik; policy-kind værdighedspolitik; adopted 2023-10-30; adopted-by Byrådet; state adopted',
  },
  {
    file: 'e.html',
    text: '<!doctype html><html lang="da"><head><title>Ældrepolitik</title></head><body><main><h1>Ældrepolitik</h1><p>Politikken gælder i byrådsperioden 2022 – 2025 og er vedtaget i Vejrum Byråd den 21. september 2022.</p>…<table><tr><th>Udgiver</th><td>Center for Ældre og Sundhed</td></tr><tr><th>Oplag</th><td>Kun digitalt</td></tr></table></main></body></html>',
    tells:
      'title Ældrepolitik; policy-kind ældrepolitik; period 2022-2025; adopted 2022-09-21; adopted-by Vejrum Byråd; department Center for Ældre og Sundhed; state adopted',
  },
  {
    file: 'f.md',
    text: '# Handicappolitik 2026-2029\n\n2. udkast, januar 2026\n\nBemærkninger sendes til Handicapsekretariatet senest den 20. februar 2026.\n\n…',
    tells:
      'title Handicappolitik 2026-2029; policy-kind handicappolitik; period 2026-2029; department Handicapsekretariatet; state draft',
  },
  {
    file: 'g.md',
    text: '# Frivilligpolitik\n\n…\n\nFrivilligrådet blev nedsat af byrådet den 2. februar 2022. Frivilligpolitikken blev endeligt vedtaget på byrådets møde 22. juni 2022 og gælder indtil videre.',
    tells:
      'title Frivilligpolitik; policy-kind frivilligpolitik; adopted 2022-06-22; adopted-by Byrådet; state adopted',
  },
  {
    file: 'h.md',
    text: '# Røgfri kommune – rygepolitik for borgere og ansatte\n\nGodkendt af Direktionen 3. april 2024. Ikrafttræden 1. juli 2024.\n\n…',
    tells:
      'title Røgfri kommune – rygepolitik for borgere og ansatte; policy-kind rygepolitik; adopted 2024-04-03; adopted-by Direktionen; state adopted',
  },
];
