/**
 * The ends of addresses that are written without `www.` or a scheme. Those that
 * are English words (`is`, `it`, `me`, `so`, `to`, `us`) are left out: `sold.it`
 * is a missing space more often than an address.
 */
export const topLevelDomains: ReadonlySet<string> = new Set(
  `ai app au biz br ca ch cn co com cz de dev dk edu es eu fi fr gov gr hu ie info io jp kr
  kz lt lu lv mx net nl nz org pl pt ro ru se shop sk store tech test tv ua uk xyz za example`.split(
    /\s+/
  )
)
