import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { Toast as Primitive } from 'radix-ui'
import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import { Button } from './Button'

interface Message {
  id: number
  text: string
  kind: 'done' | 'failed'
}

type Say = (text: string, kind?: Message['kind']) => void

const ToastContext = createContext<Say>(() => undefined)

/** Says something in passing: `const toast = useToast(); toast('Lead saved')`. */
export function useToast(): Say {
  return use(ToastContext)
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<Message[]>([])
  const say = useCallback<Say>((text, kind = 'done') => {
    setMessages((shown) => [...shown.slice(-2), { id: (shown.at(-1)?.id ?? 0) + 1, text, kind }])
  }, [])
  const drop = (id: number) => setMessages((shown) => shown.filter((message) => message.id !== id))
  return (
    <ToastContext value={say}>
      <Primitive.Provider duration={4000} label="Notification">
        {children}
        {messages.map((message) => (
          <Primitive.Root
            key={message.id}
            onOpenChange={(open) => !open && drop(message.id)}
            className="animate-rise flex items-center gap-2.5 rounded-md border border-line bg-surface py-2 pr-2 pl-3.5 shadow-overlay"
          >
            {message.kind === 'done' ? (
              <CircleCheck className="size-4 shrink-0 text-accent-text" aria-hidden />
            ) : (
              <CircleAlert className="size-4 shrink-0 text-danger-text" aria-hidden />
            )}
            <Primitive.Description className="min-w-0 flex-1">{message.text}</Primitive.Description>
            <Primitive.Close asChild>
              <Button look="quiet" size="small" aria-label="Dismiss">
                <X aria-hidden />
              </Button>
            </Primitive.Close>
          </Primitive.Root>
        ))}
        <Primitive.Viewport className="fixed inset-x-4 bottom-20 z-50 mx-auto grid max-w-sm gap-2 lg:bottom-5" />
      </Primitive.Provider>
    </ToastContext>
  )
}
