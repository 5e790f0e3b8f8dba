/** The mark and the name. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 32 32" className="size-7" aria-hidden>
        <rect width="32" height="32" rx="8" fill="#1f5c4a" />
        <path d="M7 15.5c0 5.2 4 9 9 9s9-3.8 9-9" fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
        <path d="M11 15.5c0 3 2.2 5 5 5s5-2 5-5" fill="none" stroke="#9fd6c2" strokeWidth="2.4" strokeLinecap="round" />
        <circle cx="16" cy="9.6" r="3" fill="#f2c14e" />
      </svg>
      <span className="text-lg font-semibold tracking-tight">LeadNest</span>
    </span>
  )
}
