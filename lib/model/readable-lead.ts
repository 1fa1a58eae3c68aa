/** Cues that lean on the source's name behind them: without it "بحسب" would seem to lean on what was said. */
const leansOnSource = /^[وف]?(ب?حسب|وفق[اً]*|طبق[اً]+|نقل[اً]+|استناد[اً]+)(?= |$)/;

/** The cue as it stands, with the source's name in brackets where it cannot stand without: "بحسب (المرصد): قتل…". */
export const readableLead = (lead: string, source: string): string =>
  leansOnSource.test(lead) ? `${lead} (${source}):` : lead;
