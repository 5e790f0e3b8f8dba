import { Monitor, Moon, Sun } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './Button'
import { Tooltip } from './Tooltip'

type Theme = 'system' | 'light' | 'dark'

const KEY = 'leadnest.theme'
const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const icons = { system: Monitor, light: Sun, dark: Moon }

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system'
  }
}

function store(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Without storage the choice lasts for this visit.
  }
}

/** Goes round system, light and dark. public/theme.js applies the choice before the first paint. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(stored)
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'system' && system.matches)
      document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    }
    apply()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
  const Icon = icons[theme]
  const choose = () => {
    store(next[theme])
    setTheme(next[theme])
  }
  return (
    <Tooltip text={`Theme: ${theme}`}>
      <Button look="quiet" size="icon" aria-label={`Theme: ${theme}. Change to ${next[theme]}`} onClick={choose}>
        <Icon aria-hidden />
      </Button>
    </Tooltip>
  )
}
