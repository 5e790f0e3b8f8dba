interface ProgressProps {
  label: string
  /** 0 to 1, or null while the whole is not known. */
  share: number | null
}

export function Progress({ label, share }: ProgressProps) {
  const bounded = share === null ? null : Math.min(1, Math.max(0, share))
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={bounded === null ? undefined : Math.floor(bounded * 100)}
      className="h-2 overflow-hidden rounded-full bg-hover"
    >
      {bounded === null ? (
        <div className="animate-sweep h-full w-1/3 rounded-full bg-accent" />
      ) : (
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-300"
          style={{ width: `${bounded * 100}%` }}
        />
      )}
    </div>
  )
}
