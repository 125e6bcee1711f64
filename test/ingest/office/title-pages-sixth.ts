import type { TitlePage } from './title-pages.ts';

/** Title pages, colophons, end notes and heads of pages in other words than the ones before, judged before they were read. */
export const SIXTH_TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.md',
    text: '# Pårørendepolitik\n\nGælder fra 1. januar 2025 og indtil en ny politik vedtages\n\n…\n\nPolitikken blev behandlet og vedtaget på Byrådets møde den 12. december 2024.',
    tells:
      'title Pårørendepolitik; policy-kind pårørendepolitik; period 2025-; adopted 2024-12-12; adopted-by Byrådet; state adopted',
  },
  {
    file: 'b.md',
    text: '# Ældrepolitik\n\n2025 og frem\n\nSolbakke Kommune\n\n…',
    tells: 'title Ældrepolitik; policy-kind ældrepolitik; period 2025-',
  },
  {
    file: 'c.md',
    text: '# Handicappolitik\n\nUdkast til høring, september 2025\n\n…\n\nPolitikken bygger på FN’s handicapkonvention, som Danmark tiltrådte i 2009.',
    tells: 'title Handicappolitik; policy-kind handicappolitik; state hearing',
  },
  {
    file: 'd.md',
    text: '# Værdighedspolitik\n\n…\n\nÆldreloven blev vedtaget af Folketinget den 19. december 2024 og trådte i kraft den 1. juli 2025.',
    tells: 'title Værdighedspolitik; policy-kind værdighedspolitik',
  },
  {
    file: 'e.md',
    text: '# Demenspolitik for Havtorn Kommune\n\nByrådet godkendte demenspolitikken på sit møde den 28. maj 2024, og den gælder for årene 2024 til 2027.\n\n…\n\nI 2023 levede 900 borgere med demens, og i 2040 ventes tallet at være 1.400.',
    tells:
      'title Demenspolitik for Havtorn Kommune; policy-kind demenspolitik; period 2024-2027; adopted 2024-05-28; adopted-by Byrådet; state adopted',
  },
  {
    file: 'f.md',
    text: '# Sundhedspolitik\n\nByrådsperioden 2022-2025\n\n…\n\n| | |\n|---|---|\n| Vedtaget | Byrådet 15/6 2022 |\n| Revideres | Efteråret 2025 |\n| Ansvarlig | Sundhed og Forebyggelse |',
    tells:
      'title Sundhedspolitik; policy-kind sundhedspolitik; period 2022-2025; adopted 2022-06-15; adopted-by Byrådet; department Sundhed og Forebyggelse; state adopted',
  },
  {
    file: 'g.md',
    text: '# Psykiatripolitik\n\nVersion 2.0 – under politisk behandling\n\n…\n\nForventes endeligt vedtaget i Kommunalbestyrelsen den 17. december 2025.',
    tells: 'title Psykiatripolitik; policy-kind psykiatripolitik; state draft',
  },
  {
    file: 'h.md',
    text: '# Frivilligpolitik 2025–28\n\n…\n\nUdgivet af Kultur, Fritid og Borgerservice, Lyngdal Kommune\n\nVedtaget: december 2024\n\nDenne politik erstatter frivilligpolitikken, som blev vedtaget af Byrådet den 3. marts 2020.',
    tells:
      'title Frivilligpolitik 2025–28; policy-kind frivilligpolitik; period 2025-2028; adopted 2024-12; department Kultur, Fritid og Borgerservice; state adopted',
  },
  {
    file: 'i.md',
    text: '# Pårørendestrategi\n\n*Vedtaget af Kommunalbestyrelsen i møde den 4. februar 2025, dagsordenspunkt 9*\n\n…\n\nAfsender: Velfærdsforvaltningen, sekretariatet',
    tells:
      'title Pårørendestrategi; policy-kind pårørendepolitik; adopted 2025-02-04; adopted-by Kommunalbestyrelsen; department Velfærdsforvaltningen; state adopted',
  },
  {
    file: 'j.md',
    text: '# Seniorpolitik\n\nForslag til høringsberettigede parter. Høringssvar sendes senest den 14. november 2025.\n\n…',
    tells: 'title Seniorpolitik; policy-kind seniorpolitik; state hearing',
  },
  {
    file: 'k.md',
    text: '# Børne- og ungepolitik\n\nAdministrationens udkast pr. 3. marts 2025\n\n…',
    tells: 'title Børne- og ungepolitik; policy-kind børnepolitik; state draft',
  },
  {
    file: 'l.md',
    text: '# Ældrepolitik\n\n…\n\nRevideret og godkendt af Ældre- og Omsorgsudvalget 11. marts 2025. Første gang vedtaget 2017.',
    tells:
      'title Ældrepolitik; policy-kind ældrepolitik; adopted 2025-03-11; adopted-by Ældre- og Omsorgsudvalget; state adopted',
  },
  {
    file: 'm.md',
    text: '# Udsattepolitik\n\nStrandby Kommune, Socialcentret\n\nGyldighedsperiode: 1. august 2024 – 31. juli 2028\n\n…',
    tells: 'title Udsattepolitik; policy-kind udsattepolitik; period 2024-2028; department Socialcentret',
  },
  {
    file: 'n.html',
    text: '<!doctype html><html lang="da"><head><title>Demensstrategi | Mosegård Kommune</title></head><body><main><h1>Demensstrategi</h1><p>Byrådet vedtog strategien 25. juni 2024. Den gælder til og med 2027.</p>…</main><footer><p>Mosegård Kommune, Kirkevej 5</p><p>Siden er sidst opdateret 2. maj 2025</p></footer></body></html>',
    tells:
      'title Demensstrategi; policy-kind demenspolitik; period -2027; adopted 2024-06-25; adopted-by Byrådet; state adopted',
  },
  {
    file: 'o.md',
    text: '# Værdighedspolitik\n\n**Vedtaget af** Sundheds- og Omsorgsudvalget\n\n**Dato** 7. januar 2025\n\n**Næste revision** 2027\n\n…',
    tells:
      'title Værdighedspolitik; policy-kind værdighedspolitik; adopted 2025-01-07; adopted-by Sundheds- og Omsorgsudvalget; state adopted',
  },
  {
    file: 'p.md',
    text: '# Et godt liv hele livet\n\nSeniorstrategi for Egedal by\n\nGodkendt d. 30. april 2024 af Byrådet i Havtorn Kommune\n\n…\n\nTallene er fra Danmarks Statistik, 2019-2023.',
    tells:
      'title Et godt liv hele livet – Seniorstrategi for Egedal by; policy-kind seniorpolitik; adopted 2024-04-30; adopted-by Byrådet; state adopted',
  },
  {
    file: 'q.md',
    text: '# Handleplan til pårørendepolitikken 2026\n\nKladde, ikke til offentliggørelse\n\nCenter for Social Indsats\n\n…',
    tells:
      'title Handleplan til pårørendepolitikken 2026; policy-kind pårørendepolitik; department Center for Social Indsats; state draft',
  },
  {
    file: 'r.md',
    text: '# Sundhedspolitik 2023 til 2030\n\nEndelig udgave\n\n…\n\nHar du spørgsmål, kan du skrive til Staben for Sundhed og Kvalitet på sundhed@lyngdal.dk.',
    tells:
      'title Sundhedspolitik 2023 til 2030; policy-kind sundhedspolitik; period 2023-2030; department Staben for Sundhed og Kvalitet',
  },
  {
    file: 's.md',
    text: '# Handicappolitik\n\nPolitikken er gældende for byrådsperioden 2026-2029.\n\n…\n\nHandicaprådet anbefalede politikken den 2. oktober 2025. Byrådet tiltrådte indstillingen den 30. oktober 2025.',
    tells:
      'title Handicappolitik; policy-kind handicappolitik; period 2026-2029; adopted 2025-10-30; adopted-by Byrådet; state adopted',
  },
  {
    file: 't.txt',
    text: 'PÅRØRENDEPOLITIK\n\nVestby Kommune\nSocial og Sundhed\nMarts 2025\n\n…\n\nVedtaget i Vestby Byråd den 27.03.25\n',
    tells:
      'title Pårørendepolitik; policy-kind pårørendepolitik; adopted 2025-03-27; adopted-by Vestby Byråd; department Social og Sundhed; state adopted',
  },
];

/** Written after the rules were mended with the ones above, and measured once. */
export const SEVENTH_TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.md',
    text: '# Pårørendepolitik for Søby Kommune\n\nPolitikken er gældende fra den 1. marts 2024, indtil Byrådet beslutter andet.\n\n…\n\nSøby Byråd vedtog politikken enstemmigt den 20. februar 2024.',
    tells:
      'title Pårørendepolitik for Søby Kommune; policy-kind pårørendepolitik; period 2024-; adopted 2024-02-20; adopted-by Søby Byråd; state adopted',
  },
  {
    file: 'b.md',
    text: '# Ældrestrategi 2026+\n\nOplæg til temadrøftelse i Ældreudvalget den 9. september 2025\n\n…',
    tells: 'title Ældrestrategi 2026+; policy-kind ældrepolitik; period 2026-; state draft',
  },
  {
    file: 'c.md',
    text: '# Værdighedspolitik\n\n…\n\n## Kolofon\n\nUdgiver: Søby Kommune\n\nRedaktion: Afdelingen for Sundhed og Pleje\n\nÅr: 2024\n\nPolitisk godkendt: Kommunalbestyrelsen, 25. april 2024',
    tells:
      'title Værdighedspolitik; policy-kind værdighedspolitik; adopted 2024-04-25; adopted-by Kommunalbestyrelsen; department Afdelingen for Sundhed og Pleje; state adopted',
  },
  {
    file: 'd.md',
    text: '# Handicappolitik\n\n**I offentlig høring fra 1. til 29. september 2025**\n\n…\n\nDen nuværende handicappolitik er vedtaget af Byrådet den 26. oktober 2017.',
    tells: 'title Handicappolitik; policy-kind handicappolitik; state hearing',
  },
  {
    file: 'e.md',
    text: '# Demenspolitik 2023–2026\n\n…\n\nServiceloven blev senest ændret den 1. januar 2024. Politikken blev godkendt i Byrådet d. 31/1 2023.',
    tells:
      'title Demenspolitik 2023–2026; policy-kind demenspolitik; period 2023-2026; adopted 2023-01-31; adopted-by Byrådet; state adopted',
  },
  {
    file: 'f.txt',
    text: 'Frivilligpolitik\nTønder Ås Kommune\n\nStatus: Godkendt\nGodkendt af: Kultur- og Fritidsudvalget\nGodkendelsesdato: 11-06-2024\nEjer: Kultur og Fritid\n\n…\n',
    tells:
      'title Frivilligpolitik; policy-kind frivilligpolitik; adopted 2024-06-11; adopted-by Kultur- og Fritidsudvalget; department Kultur og Fritid; state adopted',
  },
  {
    file: 'g.md',
    text: '# Sundhedspolitik\n\nI perioden 2018-2022 steg antallet af borgere med diabetes. Derfor har vi en ny politik.\n\n…\n\nPolitikken gælder frem til udgangen af 2029.',
    tells: 'title Sundhedspolitik; policy-kind sundhedspolitik; period -2029',
  },
  {
    file: 'h.md',
    text: '# Psykiatripolitik\n\n*Arbejdsudgave 12. maj 2025 – ikke politisk behandlet*\n\nSocial- og Sundhedsforvaltningen\n\n…',
    tells:
      'title Psykiatripolitik; policy-kind psykiatripolitik; department Social- og Sundhedsforvaltningen; state draft',
  },
  {
    file: 'i.md',
    text: '# Seniorpolitik\n\nVedtaget på kommunalbestyrelsens møde den 28. november 2024\n\n…\n\nSeniorpolitikken afløser den tidligere seniorpolitik fra 2016, der blev godkendt 14. december 2016.',
    tells:
      'title Seniorpolitik; policy-kind seniorpolitik; adopted 2024-11-28; adopted-by Kommunalbestyrelsen; state adopted',
  },
  {
    file: 'j.html',
    text: '<!doctype html><html lang="da"><head><title>Udsattepolitik - Søby Kommune</title></head><body><main><h1>Udsattepolitik</h1><dl><dt>Vedtaget</dt><dd>Byrådet 19. marts 2025</dd><dt>Gælder</dt><dd>2025-2028</dd><dt>Ansvarlig</dt><dd>Social og Arbejdsmarked</dd></dl>…</main></body></html>',
    tells:
      'title Udsattepolitik; policy-kind udsattepolitik; period 2025-2028; adopted 2025-03-19; adopted-by Byrådet; department Social og Arbejdsmarked; state adopted',
  },
];
