const TRACKING =
  /^(?:utm_|mtm_|pk_|mc_|hsa_|_hs|vero_|at_|wt_|trk|(?:s|si|share|xtor|ocid|smid|spm|cmpid|mkt_tok|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|yclid|srsltid|_ga|_gl|ref|ref_src)$)/i;

/** Whether a parameter was hung on the address by a mailing, a network or a search engine, and means nothing here. */
export function isTrackingParameter(name: string): boolean {
  return TRACKING.test(name);
}
