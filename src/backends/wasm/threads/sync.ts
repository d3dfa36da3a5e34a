/** @file How threads meet: a barrier, and a command that the first gives to the others; all in the first line of memory, which no buffer has. */
import { block, list, note, type Sexpr } from '../sexpr.js'

/** Addresses of the words, by what they count. */
export const WORD = { arrived: 0, meetings: 4, commands: 8, steps: 12, ready: 16 } as const

/** The number of steps that sends the others home. */
export const END = -1

/** Looks at a word before a thread goes to sleep: some ten microseconds. */
const SPINS = 20_000

const at = (word: keyof typeof WORD): string => `offset=${WORD[word]}`
const zero = list('i32.const', '0')
const integer = (value: number): Sexpr => list('i32.const', String(value))
const get = (name: string): Sexpr => list('local.get', name)
const increased = (word: keyof typeof WORD): Sexpr => list('i32.atomic.rmw.add', at(word), zero, integer(1))
const wake = (word: keyof typeof WORD, sleepers: number): Sexpr =>
  list('drop', list('memory.atomic.notify', at(word), zero, integer(sleepers)))

/** `$await` and `$barrier` for so many threads. */
export function meetingText(threads: number, mayWait: boolean): readonly Sexpr[] {
  const turns = list('local.tee', '$spins', list('i32.add', get('$spins'), integer(1)))
  const sleep = list('memory.atomic.wait32', get('$at'), get('$old'), list('i64.const', '-1'))
  return [
    note('returns when the word at the address is no longer what it was'),
    block(
      'func',
      '$await',
      list('param', '$at', 'i32'),
      list('param', '$old', 'i32'),
      list('local', '$spins', 'i32'),
      block(
        'loop',
        '$again',
        block(
          'if',
          list('i32.eq', list('i32.atomic.load', get('$at')), get('$old')),
          block(
            'then',
            ...(mayWait
              ? [list('br_if', '$again', list('i32.lt_u', turns, integer(SPINS))), list('drop', sleep)]
              : []),
            list('br', '$again'),
          ),
        ),
      ),
    ),
    note('returns when all threads have come here'),
    block(
      'func',
      '$barrier',
      list('local', '$old', 'i32'),
      list('local.set', '$old', list('i32.atomic.load', at('meetings'), zero)),
      block(
        'if',
        list('i32.eq', increased('arrived'), integer(threads - 1)),
        block(
          'then',
          list('i32.atomic.store', at('arrived'), zero, zero),
          list('drop', increased('meetings')),
          wake('meetings', threads),
        ),
        block('else', list('call', '$await', integer(WORD.meetings), get('$old'))),
      ),
    ),
  ]
}

/** What the first thread exports to begin steps with the others, or what another exports to serve it. */
export function commandText(isFirst: boolean, threads: number): Sexpr {
  if (isFirst) {
    return block(
      'func',
      '(export "together")',
      list('param', '$count', 'i32'),
      list('i32.atomic.store', at('steps'), zero, get('$count')),
      list('drop', increased('commands')),
      wake('commands', threads),
      list('call', '$run', get('$count')),
    )
  }
  return block(
    'func',
    '(export "serve")',
    list('local', '$seen', 'i32'),
    list('local', '$count', 'i32'),
    list('drop', increased('ready')),
    block(
      'loop',
      '$again',
      list('call', '$await', integer(WORD.commands), get('$seen')),
      list('local.set', '$seen', list('i32.atomic.load', at('commands'), zero)),
      list('local.set', '$count', list('i32.atomic.load', at('steps'), zero)),
      block(
        'if',
        list('i32.ne', get('$count'), integer(END)),
        block('then', list('call', '$run', get('$count')), list('br', '$again')),
      ),
    ),
  )
}
