import type { FieldType } from '@/shared/api/types/lead'

export const typeLabels: Record<FieldType, string> = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  choice: 'Choice',
  money: 'Money',
  yes_no: 'Yes or no',
}
