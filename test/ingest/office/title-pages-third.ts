import type { TitlePage } from './title-pages.ts';

/** Title pages that were written after the rules for the ones before, and measured once before anything was mended with them. */
export const THIRD_TITLE_PAGES: readonly TitlePage[] = [
  {
    file: 'a.md',
    text: '# Pårørendestrategi 2025-2030\n\n…\n\nStrategien er godkendt af Omsorgs- og Sundhedsudvalget den 3/4-2025 og endeligt vedtaget i Kommunalbestyrelsen den 29/4-2025.',
    tells:
      'title Pårørendestrategi 2025-2030; policy-kind pårørendepolitik; period 2025-2030; adopted 2025-04-29; adopted-by Kommunalbestyrelsen; state adopted',
  },
  {
    file: 'b.md',
    text: '# Værdighedspolitik\n\nStatus: I høring\n\nHøringsfrist: 5. januar 2026\n\nAfdeling: Sundhed og Ældre\n\n…',
    tells:
      'title Værdighedspolitik; policy-kind værdighedspolitik; department Sundhed og Ældre; state hearing',
  },
  {
    file: 'c.md',
    text: '# Ældre- og demenspolitik\n\n*Godkendt på Byrådets møde 18. juni 2025 (punkt 14)*\n\n…',
    tells:
      'title Ældre- og demenspolitik; policy-kind demenspolitik; policy-kind ældrepolitik; adopted 2025-06-18; adopted-by Byrådet; state adopted',
  },
  {
    file: 'd.md',
    text: '# Handicappolitik\n\nPolitikken gælder i perioden januar 2026 til december 2029\n\n…\n\nByrådet forventer at vedtage politikken den 22. december 2025.',
    tells: 'title Handicappolitik; policy-kind handicappolitik; period 2026-2029',
  },
  {
    file: 'e.md',
    text: '# Sundhedspolitik\n\n…\n\n### Om politikken\n\nUdgivet december 2024 af Fjordby Kommune, Center for Sundhed\n\nSundhedspolitikken er vedtaget af Fjordby Byråd den 17.12.2024 og skal evalueres i 2027.',
    tells:
      'title Sundhedspolitik; policy-kind sundhedspolitik; adopted 2024-12-17; adopted-by Fjordby Byråd; department Center for Sundhed; state adopted',
  },
  {
    file: 'f.md',
    text: '# Frivilligstrategi\n\nUdkast til 2. behandling\n\nKultur- og Fritidsforvaltningen\n\n…',
    tells:
      'title Frivilligstrategi; policy-kind frivilligpolitik; department Kultur- og Fritidsforvaltningen; state draft',
  },
  {
    file: 'g.md',
    text: '# Psykiatripolitik 2022-2026\n\n…\n\nVedtaget i 2022. Den forrige psykiatripolitik blev vedtaget af Byrådet den 7. november 2017.',
    tells: 'title Psykiatripolitik 2022-2026; policy-kind psykiatripolitik; period 2022-2026',
  },
  {
    file: 'h.md',
    text: '# Børnepolitik\n\n**Vedtagelsesdato:** 10. september 2024\n**Vedtaget af:** Kommunalbestyrelsen\n**Gælder fra:** 1. oktober 2024\n\n…',
    tells:
      'title Børnepolitik; policy-kind børnepolitik; period 2024-; adopted 2024-09-10; adopted-by Kommunalbestyrelsen; state adopted',
  },
];
