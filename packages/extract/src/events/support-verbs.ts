/** Verbs that lend their arguments to the noun they carry: "launched an attack on", "completed their withdrawal from". */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'carry launch conduct make complete begin start stage mount hold open continue resume end halt stop suspend finish undertake perform execute commit deliver lead join maintain build forge develop strengthen keep expand intensify announce order pursue wage give sign reach plan renew initiate broker abandon organise organize unleash'.split(
    ' ',
  ),
);
